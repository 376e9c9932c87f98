/** The address that manifest.xml names while one develops: webpack's own server. */
const developmentAddress = 'https://localhost:3000';

/**
 * The manifest of a build: every development address becomes the address the built files are served from.
 * @param {string} manifest the text of manifest.xml
 * @param {string} address an https address without query, with or without a path
 * @returns {string}
 */
export function productionManifest(manifest, address) {
  const url = new URL(address);
  if (url.protocol !== 'https:') {
    throw new Error(`Office loads add-ins over https only, not from ${address}`);
  }
  const base = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return manifest.replaceAll(developmentAddress, base);
}
