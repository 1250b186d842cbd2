import type { ArticleFile, Content, ContentProblem, EntityFile } from '../../files/content.ts';
import { problemAt } from '../ground/check-context.ts';
import { nameKey } from '../ground/forms-of-names.ts';

const referenceOf = ({ kind, id }: EntityFile): string => `${kind}/${id}`;

/** Holds people, organisations and documents against each other: ids that collide, and names that look like one. */
export function checkEntities({ articles, entities }: Content): ContentProblem[] {
  return [...checkFormerArticles(articles), ...checkFormerIds(entities), ...checkNames(entities)];
}

const ownIdHint = 'Take it out: formerly is for ids that it has no longer.';

/** An id that an article had before leads to one article alone, and to none while a file has it. */
function checkFormerArticles(articles: readonly ArticleFile[]): ContentProblem[] {
  const claims = new Map(articles.map(({ id }) => [id, id]));
  return articles.flatMap(({ id, file, frontMatter }) =>
    (frontMatter.formerly ?? []).flatMap((old) => {
      const holder = claims.get(old);
      claims.set(old, holder ?? id);
      if (holder === undefined) return [];
      return [
        problemAt(
          { file, lines: new Map() },
          'formerly',
          'colliding-former-id',
          old === id
            ? `formerly names ${old}, which is the article’s own id.`
            : holder === old
              ? `formerly names ${old}, and there is a file content/articles/${old}.md.`
              : `formerly names ${old}, and so does content/articles/${holder}.md.`,
          old === id ? ownIdHint : 'An address leads to one page: take the id out here, or there.',
        ),
      ];
    }),
  );
}

/** An id that two records had before was split, and its page leads to both; one that a file still has cannot lead on. */
function checkFormerIds(entities: readonly EntityFile[]): ContentProblem[] {
  const present = new Set(entities.map(referenceOf));
  return entities.flatMap((entity) =>
    (entity.data.formerly ?? [])
      .filter((id) => present.has(`${entity.kind}/${id}`))
      .map((id) =>
        problemAt(
          entity,
          'formerly',
          'colliding-former-id',
          id === entity.id
            ? `formerly names ${id}, which is this file's own id.`
            : `formerly names ${id}, and there is a file content/${entity.kind}/${id}.mdx.`,
          id === entity.id
            ? ownIdHint
            : 'An address cannot be a page and lead to another: take the id out here, or delete that file if the two are one.',
        ),
      ),
  );
}

function checkNames(entities: readonly EntityFile[]): ContentProblem[] {
  const holders = new Map<string, EntityFile[]>();
  for (const entity of entities) {
    const forms = [entity.data.name, ...(entity.data.aliases ?? [])].map(nameKey);
    for (const form of new Set(forms)) {
      const key = `${entity.kind} ${form}`;
      holders.set(key, [...(holders.get(key) ?? []), entity]);
    }
  }
  const problems = new Map<EntityFile, ContentProblem>();
  for (const entity of entities) {
    const name = nameKey(entity.data.name);
    // A name of one word, such as a surname, is shared by many and says nothing.
    if (entity.kind === 'people' && !name.includes(' ')) continue;
    const other = (holders.get(`${entity.kind} ${name}`) ?? []).find(
      (one) => one !== entity && !areDistinct(one, entity),
    );
    if (other !== undefined && problems.get(other)?.message.includes(entity.file) !== true)
      problems.set(
        entity,
        problemAt(
          entity,
          'name',
          'same-name',
          `“${entity.data.name}” is a name in ${other.file} too.`,
          `If they are two, add distinctFrom: [${other.id}]. If they are one: npm run names -- --merge ${other.kind}/${other.id} ${entity.kind}/${entity.id}`,
        ),
      );
  }
  return [...problems.values()];
}

function areDistinct(one: EntityFile, other: EntityFile): boolean {
  return (one.data.distinctFrom ?? []).includes(other.id) || (other.data.distinctFrom ?? []).includes(one.id);
}
