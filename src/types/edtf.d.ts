/** The part of `edtf` (BSD-2-Clause) in use: parsing one date to its first and last millisecond, UTC. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
