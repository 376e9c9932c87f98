/** A clock that moves on by so many seconds whenever it is asked, however fast the machine is. */
export function ticking(seconds: number): () => number {
  let asked = 0;
  return () => {
    asked += 1;
    return asked * seconds * 1000;
  };
}
