// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Runner.h"
#include "tests/ui/FormDesk.h"
#include "tests/ui/Pictures.h"
#include "ui/SystemLook.h"
#include "ui/widgets/Banner.h"

namespace {
/// What is on the screen and has less room than its words need.
QStringList clipped(const QWidget &window)
{
    QStringList all;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool cut = label != nullptr ? widget->height() < (label->wordWrap() ? label->heightForWidth(widget->width()) : label->sizeHint().height())
            : button != nullptr           ? widget->width() < button->minimumSizeHint().width() || widget->height() < button->fontMetrics().height()
                                          : false;
        if (cut)
            all.append(label != nullptr ? label->text() : button->text());
    }
    return all;
}

bool isReadable(const QLabel &label)
{
    const QPalette &palette = label.palette();
    return Theme::contrast(palette.color(QPalette::WindowText), QApplication::palette().color(QPalette::Window)) >= 4.5;
}
} // namespace

/// The system changes its colours or its font while a form is open.
class tst_system_look : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        pictures::dress();
        m_font = QApplication::font();
        m_look = std::make_unique<SystemLook>(*qApp);
    }

    void init()
    {
        m_look->setPaletteName(QString());
        m_look->setFontPercent(100);
        m_server = std::make_unique<PracticeServer>(traineeWorld({plainTrainee(FormDesk::sarah())}));
        m_desk = std::make_unique<Desk>(m_server->url());
        m_desk->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("trainee")).size(), 1, 20000);
        m_form = std::make_unique<FormDesk>(*m_desk);
        m_form->open(QStringLiteral("defer"));
        m_form->press("main"); // with its errors
        QVERIFY(!m_form->summary().isEmpty());
    }

    void cleanup()
    {
        m_form.reset();
        m_desk.reset();
        m_server.reset();
        QApplication::setFont(m_font);
    }

    void coloursFollow()
    {
        for (const Theme::Scheme scheme : {Theme::Scheme::Dark, Theme::Scheme::Light, Theme::Scheme::Contrast}) {
            QApplication::setPalette(Theme::palette(scheme));
            QTRY_COMPARE(Theme::scheme(m_form->dialog->palette()), scheme);
            const QList<QLabel *> labels = m_form->dialog->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                QTRY_VERIFY2(isReadable(*label), qPrintable(label->objectName() + label->text()));
        }
        QCOMPARE(m_look->paletteName(), QString());
    }

    void chosenColoursStay()
    {
        m_look->setPaletteName(QStringLiteral("light"));
        QTRY_COMPARE(Theme::scheme(m_form->dialog->palette()), Theme::Scheme::Light);
        QApplication::setPalette(Theme::palette(Theme::Scheme::Dark));
        QCOMPARE(Theme::scheme(QApplication::palette()), Theme::Scheme::Light);
        m_look->setPaletteName(QStringLiteral("contrast"));
        QTRY_COMPARE(Theme::scheme(m_form->dialog->palette()), Theme::Scheme::Contrast);
        QEvent theme(QEvent::ThemeChange);
        QCoreApplication::sendEvent(m_form->dialog.get(), &theme);
        bool later = false;
        QTimer::singleShot(0, this, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(Theme::scheme(QApplication::palette()), Theme::Scheme::Contrast);
        QTRY_COMPARE(Theme::scheme(m_form->dialog->palette()), Theme::Scheme::Contrast);
    }

    /// Back from a choice to the system's: not the colours that were there when the desk began.
    void themeIsAskedAnew()
    {
        QApplication::setPalette(Theme::palette(Theme::Scheme::Dark));
        QTRY_COMPARE(Theme::scheme(m_form->dialog->palette()), Theme::Scheme::Dark);
        QEvent theme(QEvent::ThemeChange);
        QCoreApplication::sendEvent(m_form->dialog.get(), &theme);
        // This platform has none of its own, so that it is ours, which is light.
        QTRY_COMPARE(Theme::scheme(m_form->dialog->palette()), Theme::Scheme::Light);
    }

    void fontFollows()
    {
        const auto *title = m_form->dialog->findChild<QLabel *>(QStringLiteral("title"));
        const auto size = [](const QWidget *widget) { return widget->fontInfo().pixelSize(); };
        m_form->choose("defer_date", "another");
        const QLineEdit *day = m_form->box("defer_date", "day");
        const int before = size(title);
        const int room = day->width();
        QFont larger = m_font;
        larger.setPointSizeF(QFontInfo(m_font).pointSizeF() * 1.5);
        QApplication::setFont(larger);
        QTRY_VERIFY(size(title) > before * 1.4);
        QTRY_VERIFY(day->width() > room);
        QCOMPARE(m_look->fontPercent(), 100);

        m_look->setFontPercent(200); // of what the system has now
        QTRY_VERIFY(size(title) > before * 2.8);
        QApplication::setFont(m_font);
        QTRY_VERIFY(qAbs(size(title) - before * 2) <= before / 6);
        QCOMPARE(m_look->fontPercent(), 200);
    }

    void nothingIsClippedAtTwice()
    {
        m_look->setFontPercent(200);
        QTRY_COMPARE(m_form->dialog->font(), QApplication::font());
        auto *banner = m_form->dialog->findChild<Banner *>();
        QTRY_VERIFY(banner->height() >= banner->heightForWidth(banner->width()));
        QTRY_COMPARE(clipped(*m_form->dialog), QStringList());
        pictures::take(*m_form->dialog, "form-twice");
        m_form->choose("defer_date", "today");
        m_form->press("main");
        QVERIFY(m_form->isChecking());
        QTRY_COMPARE(clipped(*m_form->dialog), QStringList());
    }

private:
    QFont m_font;
    std::unique_ptr<SystemLook> m_look;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<FormDesk> m_form;
};

DESK_TEST(tst_system_look)
#include "tst_system_look.moc"
