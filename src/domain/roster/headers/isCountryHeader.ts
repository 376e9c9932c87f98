/** Whether a header of the location field names countries and no places. */
export function isCountryHeader(header: string): boolean {
  return /^(?:work )?(?:country|land|pays|pa[ií]s|paese)(?![\p{L}])/iu.test(header.trim());
}
