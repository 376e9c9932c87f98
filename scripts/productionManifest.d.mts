/** The manifest of a build: every development address becomes `address`, which must be https. */
export function productionManifest(manifest: string, address: string): string;
