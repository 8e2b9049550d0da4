/** The names of the formats of reports, in the order in which they are shown. Apart from the reporters, so that the help can list them without loading any. */
export const reportFormats = ['stylish', 'compact', 'json', 'ndjson', 'github', 'sarif', 'junit', 'checkstyle', 'gitlab', 'rdjson', 'markdown', 'html'] as const
