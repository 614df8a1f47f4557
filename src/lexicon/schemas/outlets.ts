// Newspapers, agencies and official pages by the addresses of their pages: gazetteer/outlets.
import {z} from 'zod'

export const outlets = z.strictObject({
  id: z.string().regex(/^outlets\.[a-z]+-[a-z]{3}$/),
  /** ISO alpha-3 of the state where they are edited, IGO for organisations. */
  state: z.string().regex(/^[A-Z]{3}$/),
  source: z.string(),
  outlets: z
    .array(
      z.strictObject({
        /** As others quote it: "Reuters". One name for one outlet. */
        name: z.string().min(2),
        /** Hosts, without "www.". */
        sites: z.array(z.string().regex(/^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/)).min(1),
      }),
    )
    .min(1),
})
