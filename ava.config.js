export default {
  // Tests start the command line; on a busy machine many of them start at once.
  timeout: '3m',
  files: ['test/**/*.test.ts'],
  typescript: {rewritePaths: {'test/': 'dist/test/', 'src/': 'dist/src/', 'rules/': 'dist/rules/'}, compile: false},
}
