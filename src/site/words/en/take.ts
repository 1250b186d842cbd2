export const take = {
  title: 'Data',
  data: 'Everything here as',
  list: 'This list as',
  text: 'The text',
  about: 'What the files hold',
  noFiles: 'Search engines are asked to leave this page out, so there are no files of it.',
  atPublisher: 'At the publisher, at these words',
  feed: 'New articles and corrections as a feed',
};
