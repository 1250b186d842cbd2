/** What looks at the code itself, as scripts of `package.json`; those that take longest first. */
export const codeScripts = ['lint', 'types', 'form', 'unused'].map((script) => ({ script }));
