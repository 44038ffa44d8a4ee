/**
 * The few tokens of the staff app: 14 px, an 8-px grid, one accent. Red, amber and green belong to clocks alone
 * (design/screens.md), so danger and success of the component library keep to words and the accent.
 */
import { theme as antd, type ThemeConfig } from 'antd'

export type Shade = 'light' | 'dark'

const palettes = {
  light: {
    page: '#f4f6f8',
    surface: '#ffffff',
    raised: '#f8fafb',
    line: '#dde2e7',
    text: '#1b2229',
    quiet: '#55616d',
    accent: '#0f5c96',
    accentSoft: '#e6f0f8',
    overdue: '#b3261e',
    overdueSoft: '#fdecea',
    soon: '#8a5200',
    soonSoft: '#fdf1dc',
    met: '#1f6b3a',
    metSoft: '#e6f4ea',
  },
  dark: {
    page: '#12161a',
    surface: '#1a2026',
    raised: '#20272e',
    line: '#36404a',
    text: '#e6eaee',
    quiet: '#a5b0bb',
    accent: '#6db3ea',
    accentSoft: '#1c3347',
    overdue: '#ff9a92',
    overdueSoft: '#43201e',
    soon: '#f2bd68',
    soonSoft: '#3d2d12',
    met: '#84cf9b',
    metSoft: '#1a3524',
  },
} satisfies Record<Shade, Record<string, string>>

const fonts = `'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif`

/** The same colours for our own style sheets, as `--accent`, `--overdue-soft`, … */
export function paint(shade: Shade) {
  const root = document.documentElement
  for (const [name, colour] of Object.entries(palettes[shade]))
    root.style.setProperty(`--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`, colour)
  root.style.setProperty('--fonts', fonts)
  root.style.colorScheme = shade
  root.dataset.shade = shade
}

export function themeOf(shade: Shade): ThemeConfig {
  const colours = palettes[shade]
  return {
    algorithm: shade === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      fontFamily: fonts,
      fontSize: 14,
      sizeUnit: 4,
      borderRadius: 4,
      wireframe: false,
      colorPrimary: shade === 'light' ? colours.accent : '#3d8fd1',
      colorInfo: shade === 'light' ? colours.accent : '#3d8fd1',
      colorLink: colours.accent,
      // The ring of whatever has the focus.
      colorPrimaryBorder: colours.accent,
      colorError: colours.overdue,
      colorWarning: colours.soon,
      colorBgBase: colours.surface,
      colorBgContainer: colours.surface,
      colorBgLayout: colours.page,
      colorBgElevated: shade === 'light' ? colours.surface : colours.raised,
      colorTextBase: colours.text,
      colorText: colours.text,
      // The defaults fall below 4.5:1 (axe: color-contrast).
      colorTextSecondary: colours.quiet,
      colorTextTertiary: colours.quiet,
      colorTextDescription: colours.quiet,
      colorTextPlaceholder: shade === 'light' ? '#6b7681' : '#8f9ba7',
      colorTextDisabled: shade === 'light' ? '#66717c' : '#8f9ba7',
      colorInfoBg: colours.accentSoft,
      colorWarningBg: colours.soonSoft,
      colorErrorBg: colours.overdueSoft,
      colorFillTertiary: colours.raised,
      colorBorder: shade === 'light' ? '#b9c2cb' : '#4c5864',
      colorBorderSecondary: colours.line,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      Modal: { titleFontSize: 16 },
      Table: { cellPaddingBlockSM: 6 },
    },
  }
}
