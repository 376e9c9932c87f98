import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { productionManifest } from './scripts/productionManifest.mjs';

/**
 * Build variables:
 * - ADDIN_URL: the https address that dist/ will be served from; it goes into dist/manifest.xml.
 * - OFFICE_JS_URL: where the pane loads Office.js from. Microsoft's network by default, as the store asks; a closed
 *   network names its own copy. The content security policy allows this host and no other.
 */
const addinUrl = process.env['ADDIN_URL'] ?? 'https://ml-team-planner.example';
const officeJsUrl =
  process.env['OFFICE_JS_URL'] ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What a page may load: its own files, and scripts of the named origins. */
function policy(...scriptOrigins) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptOrigins].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const officePolicy = policy(new URL(officeJsUrl).origin);

/**
 * A page: its template, and the scripts of one entry. Those of the add-in load Office.js too. With a shell, the
 * template names both sources: the shell runs at once, what it starts after the first frame is only fetched.
 */
function page(entry, template, contentSecurityPolicy = officePolicy, shell = null) {
  return new HtmlPlugin({
    filename: `${entry}.html`,
    template,
    chunks: shell === null ? [entry] : [shell, entry],
    chunksSortMode: 'manual',
    inject: false,
    scriptLoading: 'defer',
    templateParameters: (_compilation, _assets, tags) => ({
      contentSecurityPolicy,
      officeJsUrl,
      scripts: tags.headTags.join(''),
      sources: tags.headTags.map(({ attributes }) => attributes.src),
    }),
  });
}

/** With a certificate that Excel trusts, where its tool is installed; else without one, as a browser warns of others. */
async function server() {
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return { type: 'https', options: await getHttpsServerOptions() };
  } catch {
    return { type: 'http' };
  }
}

export default async (env, { mode }) => ({
  entry: {
    // Small and first: the shell of the pane answers while the pane is still loading.
    shell: './src/pane/start/shell.ts',
    taskpane: './src/pane/start/taskpane.tsx',
    commands: './src/commands/commands.ts',
    index: './src/page/start.tsx',
  },
  output: {
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' },
      // The styles of the grid, added to the page when the grid is.
      { test: /\.css$/, type: 'asset/source' },
    ],
  },
  // The policy forbids eval, which webpack's default map of development needs.
  devtool: mode === 'production' ? false : 'cheap-module-source-map',
  // Kept between starts of the development server; to write it would cost a single build more than it saves.
  cache: env.WEBPACK_SERVE ? { type: 'filesystem' } : false,
  optimization: {
    // Scripts by swc: a third of the processor time of terser, and slightly smaller. In this process, since swc is
    // parallel by itself and each worker would hold a compiler of its own. The rest (HTML) as webpack does.
    minimizer: [
      new MinimizerPlugin({
        test: /\.js$/,
        minify: MinimizerPlugin.swcMinify,
        extractComments: true,
        parallel: false,
      }),
      '...',
    ],
  },
  // scripts/budget.ts measures what counts: the compressed scripts that the pane loads at start.
  performance: { hints: false },
  plugins: [
    // The solver asks for these in Node only, where nothing of this runs.
    new webpack.IgnorePlugin({ resourceRegExp: /^node:/ }),
    page('taskpane', './src/pane/start/taskpane.html', officePolicy, 'shell'),
    page('commands', './src/commands/commands.html'),
    page('index', './src/page/index.html', policy()),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons', to: 'assets/icons' },
        { from: 'assets/support.html', to: 'support.html' },
        { from: 'assets/sample-roster.xlsx', to: 'assets/sample-roster.xlsx' },
        {
          from: 'manifest.xml',
          transform: (content) =>
            mode === 'production' ? productionManifest(content.toString(), addinUrl) : content,
        },
      ],
    }),
  ],
  ...(env.WEBPACK_SERVE
    ? {
        devServer: {
          port: 3000,
          server: await server(),
          client: { overlay: false },
          open: false,
        },
      }
    : {}),
});
