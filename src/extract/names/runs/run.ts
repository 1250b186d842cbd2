/** A run of tokens that may hold a name: capitalised words with what joins them. Token indexes, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** True where the first word opens a sentence or a quotation, so that its capital proves nothing. */
  readonly initial: boolean;
  /** True where it stands in a headline. */
  readonly headline: boolean;
}

/** What a stretch of a run is taken for before the whole article is weighed. */
export type SegmentShape = 'organisation' | 'place' | 'other' | 'plain';

/** A stretch of a run that may be one name. Token indexes; titles before it are in `title`, not in it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly shape: SegmentShape;
  readonly initial: boolean;
  readonly headline: boolean;
  /** Where a title stands directly before the name: the token it starts at; null where there is none. */
  readonly title: number | null;
  /** The post that stands before the name with its body, where the body was parted from the name. */
  readonly post?: { readonly from: number; readonly to: number };
}
