/** A number with one decimal as the FIXED of a sheet shows it: 0.35 is 0.4, although it is a little less in binary. */
export function oneDecimal(value: number): string {
  return (Math.round((value + 1e-12) * 10) / 10).toFixed(1);
}
