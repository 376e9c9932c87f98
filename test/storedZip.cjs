const fflate = require('fflate/node');

/** A file of a zip, not compressed, whatever its options say. */
const stored = (file) => (Array.isArray(file) ? [file[0], { ...file[1], level: 0 }] : [file, { level: 0 }]);

class StoredDeflate extends fflate.Deflate {
  constructor(options, take) {
    super({ ...options, level: 0 }, take);
  }
}

/**
 * The zip library, storing what it would compress: a suite saves and opens workbooks hundreds of times, and most of that
 * time is compression, which is not ours to test. The suites of LibreOffice, the browser and the command line's own
 * process compress.
 */
module.exports = {
  ...fflate,
  Deflate: StoredDeflate,
  zipSync: (files, options) =>
    fflate.zipSync(
      Object.fromEntries(Object.entries(files).map(([path, file]) => [path, stored(file)])),
      options,
    ),
};
