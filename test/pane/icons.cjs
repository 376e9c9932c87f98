const parts = ['@fluentui/react-icons/utils', '@fluentui/react-icons/providers'];

/** `ChevronDown20Regular` stands in the file `chevron-down`. */
function fileOf(icon) {
  const name = icon.replace(/\d*(Regular|Filled|Light|Color)$/, '');
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();
}

/** The icons of Fluent UI, each loaded when it is asked for: all thousands of them, as the package loads them, take longer than the tests of a suite. */
module.exports = new Proxy(
  { __esModule: true },
  {
    get(known, name) {
      if (typeof name !== 'string') return undefined;
      if (!(name in known)) {
        const part = parts.map((path) => require(path)).find((each) => name in each);
        known[name] = (part ?? require(`@fluentui/react-icons/svg/${fileOf(name)}`))[name];
      }
      return known[name];
    },
  },
);
