/** Date of publication and a text whose times stand as <words|value> or <words|SET value>. */
export type NewsRow = readonly [published: string, text: string]
