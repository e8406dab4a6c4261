// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"

#include "ui/Theme.h"

namespace {
const QList<Theme::Scheme> schemes{Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::Contrast};
constexpr double enough = 4.5;

QByteArray words(double contrast, const QColor &one, const QColor &other)
{
    return QStringLiteral("%1 on %2: %3").arg(one.name(), other.name()).arg(contrast).toUtf8();
}

void readable(const QColor &text, const QColor &ground)
{
    const double contrast = Theme::contrast(text, ground);
    QVERIFY2(contrast >= enough, words(contrast, text, ground).constData());
}
} // namespace

class tst_theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastAsWcagCounts()
    {
        QCOMPARE(qRound(Theme::contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(Theme::contrast(Qt::red, Qt::red), 1.0);
        // A published pair: #767676 on white is 4.54.
        QVERIFY(qAbs(Theme::contrast(QColor(0xff767676), Qt::white) - 4.54) < 0.01);
    }

    void everyToneInEveryPalette()
    {
        for (const Theme::Scheme scheme : schemes) {
            const QPalette palette = Theme::palette(scheme);
            QCOMPARE(Theme::scheme(palette), scheme);
            for (int tone = int(Tone::Grey); tone <= int(Tone::Purple); ++tone) {
                const Theme::Pill pill = Theme::pill(Tone(tone), palette, false);
                readable(pill.text, pill.fill);
                const Theme::Pill selected = Theme::pill(Tone(tone), palette, true);
                readable(selected.text, selected.fill);
                QCOMPARE(selected.text, palette.color(QPalette::HighlightedText));
                QVERIFY(selected.border.isValid());
            }
        }
    }

    void tonesDiffer()
    {
        for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            QSet<QRgb> seen;
            for (int tone = int(Tone::Grey); tone <= int(Tone::Purple); ++tone)
                seen.insert(Theme::pill(Tone(tone), scheme).text.rgb());
            QCOMPARE(seen.size(), int(Tone::Purple) + 1);
        }
    }

    void everyBand()
    {
        QSet<int> shapes;
        for (const Theme::Scheme scheme : schemes) {
            for (const Environment environment : {Environment::Live, Environment::Sandbox, Environment::Practice, Environment::Other}) {
                const Theme::Band band = Theme::band(environment, scheme);
                readable(band.text, band.fill);
                shapes.insert(int(band.shape));
            }
        }
        QCOMPARE(shapes.size(), 3);
    }

    void everyText()
    {
        for (const Theme::Scheme scheme : schemes) {
            const QPalette palette = Theme::palette(scheme);
            const auto color = [&palette](QPalette::ColorRole role) { return palette.color(QPalette::Active, role); };
            readable(color(QPalette::WindowText), color(QPalette::Window));
            readable(color(QPalette::Text), color(QPalette::Base));
            readable(color(QPalette::ButtonText), color(QPalette::Button));
            readable(color(QPalette::HighlightedText), color(QPalette::Highlight));
            readable(color(QPalette::Link), color(QPalette::Base));
            readable(color(QPalette::ToolTipText), color(QPalette::ToolTipBase));
            readable(Theme::dimmed(palette), color(QPalette::Window));
            readable(Theme::dimmed(palette), color(QPalette::Base));
        }
    }

    void dimmedTextIsReadableWhateverTheSystemGives()
    {
        QPalette system = Theme::palette(Theme::Scheme::Light);
        system.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 60));
        readable(Theme::dimmed(system), system.color(QPalette::Window));
    }

    void rowsGrowWithTheFont()
    {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(12);
        QCOMPARE(Theme::rowHeight(QFontMetrics(font)), 36);
        font.setPixelSize(24);
        QVERIFY(Theme::rowHeight(QFontMetrics(font)) >= 56);
    }
};

DESK_TEST(tst_theme)
#include "tst_theme.moc"
