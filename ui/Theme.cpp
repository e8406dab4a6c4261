// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include <QtGui/QFont>

#include <cmath>

namespace {
using Theme::Scheme;

struct ToneRow {
    Tone tone;
    QRgb lightFill, lightText, darkFill, darkText;
};

constexpr ToneRow tones[] = {
    {Tone::Grey, 0xffe9ecef, 0xff434a52, 0xff363c43, 0xffd0d6dc},
    {Tone::Blue, 0xffdfebf8, 0xff134b7d, 0xff17395a, 0xffaed5fb},
    {Tone::LightBlue, 0xffe2f3fb, 0xff0b5677, 0xff113d50, 0xffa2ddf6},
    {Tone::Teal, 0xffdaf2ef, 0xff0f5c55, 0xff113e3a, 0xff8fe2d7},
    {Tone::Green, 0xffddf1e1, 0xff165a2c, 0xff163e23, 0xff9be1b0},
    {Tone::Yellow, 0xfffaf0c8, 0xff624900, 0xff433707, 0xfff4da70},
    {Tone::Orange, 0xfffde7d4, 0xff823b05, 0xff4b2b0d, 0xfffcbd8a},
    {Tone::Red, 0xfffbe1de, 0xff941d11, 0xff501e19, 0xffffb4ab},
    {Tone::Magenta, 0xfff9dfed, 0xff901552, 0xff4b1935, 0xfffbaed4},
    {Tone::Purple, 0xffeae1f6, 0xff50287f, 0xff372358, 0xffd4bbf8},
};

struct BandRow {
    Environment environment;
    PillShape shape;
    QRgb lightFill, lightText, darkFill, darkText;
};

constexpr BandRow bands[] = {
    {Environment::Live, PillShape::Disc, 0xff7a1710, 0xffffffff, 0xff8c2018, 0xffffffff},
    {Environment::Sandbox, PillShape::Square, 0xffd6ece9, 0xff0c4f49, 0xff103a36, 0xffa6e8de},
    {Environment::Practice, PillShape::Diamond, 0xffeae3f7, 0xff452170, 0xff382b57, 0xffdfccfb},
    {Environment::Other, PillShape::Square, 0xfff6ecc9, 0xff574100, 0xff403508, 0xfff1d97a},
};

double channel(double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

struct Paints {
    QRgb window, base, alternate, text, dim, button, highlight, highlighted, mid, link, light;
};

constexpr Paints paintsOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return {0xff24282d, 0xff1c1f23, 0xff202428, 0xffe9ebee, 0xffa7afb8, 0xff2e333a, 0xff2b6cb0, 0xffffffff, 0xff414850, 0xff8cc4ff,
                0xff3a4048};
    case Scheme::Contrast:
        return {0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xff000000, 0xffffff00, 0xff000000, 0xffffffff, 0xff00ffff,
                0xffffffff};
    case Scheme::Light:
        break;
    }
    return {0xfff4f6f8, 0xffffffff, 0xfff9fafb, 0xff15191e, 0xff5a626b, 0xffffffff, 0xff1a66ab, 0xffffffff, 0xffd3d8de, 0xff0b559b,
            0xffffffff};
}
} // namespace

Scheme Theme::scheme(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor text = palette.color(QPalette::Active, QPalette::Text);
    if (base == QColor(Qt::black) && text == QColor(Qt::white))
        return Scheme::Contrast;
    return luminance(text) > luminance(base) ? Scheme::Dark : Scheme::Light;
}

std::optional<Scheme> Theme::schemeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    if (name == QLatin1String("dark"))
        return Scheme::Dark;
    if (name == QLatin1String("contrast"))
        return Scheme::Contrast;
    return std::nullopt;
}

QPalette Theme::palette(Scheme scheme)
{
    const Paints paints = paintsOf(scheme);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(QPalette::Active, role, QColor(color));
        palette.setColor(QPalette::Inactive, role, QColor(color));
        palette.setColor(QPalette::Disabled, role, QColor(color));
    };
    set(QPalette::Window, paints.window);
    set(QPalette::WindowText, paints.text);
    set(QPalette::Base, paints.base);
    set(QPalette::AlternateBase, paints.alternate);
    set(QPalette::Text, paints.text);
    set(QPalette::PlaceholderText, paints.dim);
    set(QPalette::Button, paints.button);
    set(QPalette::ButtonText, paints.text);
    set(QPalette::BrightText, paints.text);
    set(QPalette::Highlight, paints.highlight);
    set(QPalette::HighlightedText, paints.highlighted);
    set(QPalette::ToolTipBase, paints.base);
    set(QPalette::ToolTipText, paints.text);
    set(QPalette::Link, paints.link);
    set(QPalette::LinkVisited, paints.link);
    set(QPalette::Light, paints.light);
    set(QPalette::Midlight, paints.mid);
    set(QPalette::Mid, paints.mid);
    set(QPalette::Dark, paints.mid);
    set(QPalette::Shadow, paints.mid);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(paints.dim));
    return palette;
}

Theme::Pill Theme::pill(Tone tone, Scheme scheme)
{
    if (scheme == Scheme::Contrast) {
        const QPalette own = palette(scheme);
        return {own.color(QPalette::Base), own.color(QPalette::Text), own.color(QPalette::Text)};
    }
    for (const ToneRow &row : tones) {
        if (row.tone == tone)
            return scheme == Scheme::Dark ? Pill{QColor(row.darkFill), QColor(row.darkText), {}}
                                          : Pill{QColor(row.lightFill), QColor(row.lightText), {}};
    }
    return {};
}

Theme::Pill Theme::pill(Tone tone, const QPalette &palette, bool selected)
{
    if (!selected)
        return pill(tone, scheme(palette));
    const QColor text = palette.color(QPalette::HighlightedText);
    return {palette.color(QPalette::Highlight), text, text};
}

Theme::Band Theme::band(Environment environment, Scheme scheme)
{
    for (const BandRow &row : bands) {
        if (row.environment != environment)
            continue;
        if (scheme == Scheme::Contrast)
            return {QColor(Qt::black), QColor(Qt::white), row.shape};
        const bool dark = scheme == Scheme::Dark;
        return {QColor(dark ? row.darkFill : row.lightFill), QColor(dark ? row.darkText : row.lightText), row.shape};
    }
    return {};
}

double Theme::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor Theme::mix(const QColor &under, const QColor &over, double share)
{
    const auto blend = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(blend(under.redF(), over.redF()), blend(under.greenF(), over.greenF()), blend(under.blueF(), over.blueF()));
}

QColor Theme::dimmed(const QPalette &palette)
{
    // Some systems give a placeholder colour that is half transparent: laid upon the window, and darkened to be read.
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor given = palette.color(QPalette::Active, QPalette::PlaceholderText);
    QColor dim = mix(window, QColor(given.rgb()), given.alphaF());
    for (double share = 0.1; contrast(dim, window) < 4.5 && share <= 1.0; share += 0.1)
        dim = mix(dim, text, share);
    return dim;
}

QPalette Theme::tinted(QPalette palette, const QColor &color)
{
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    return palette;
}

QColor Theme::separator(const QPalette &palette) { return palette.color(QPalette::Active, QPalette::Mid); }

int Theme::rowHeight(const QFontMetrics &metrics) { return std::max(36, int(std::lround(metrics.height() * 2.25 / unit)) * unit); }

int Theme::lowRowHeight(const QFontMetrics &metrics) { return rowHeight(metrics) * 7 / 9; }

QFont Theme::scaled(const QFont &font, double factor, bool bold)
{
    QFont own = font;
    if (font.pointSizeF() > 0)
        own.setPointSizeF(font.pointSizeF() * factor);
    else
        own.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    if (bold)
        own.setWeight(QFont::DemiBold);
    return own;
}
