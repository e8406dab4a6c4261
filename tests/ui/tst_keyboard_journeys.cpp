// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/BulkWorlds.h"
#include "tests/support/Runner.h"

#include "ui/pages/BulkCheck.h"
#include "ui/MainWindow.h"
#include "ui/Style.h"
#include "ui/form/FormDialog.h"
#include "ui/pages/TablePage.h"
#include "ui/text/Words.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QTranslator>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>

/// A person without a mouse, in each of the three languages: keys alone, to the widget that has the focus, and what it says
/// there. Nothing is clicked and no page is opened by name.
class tst_keyboard_journeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void firstStart_data() { languages(); }
    void firstStart();
    void defersOne_data() { languages(); }
    void defersOne();
    void reviewsAndVoidsTwo_data() { languages(); }
    void reviewsAndVoidsTwo();
    void placesOneInGrace_data() { languages(); }
    void placesOneInGrace();

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "cy", "mi"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void speak(const QString &language);
    /// A text of the program in the language spoken now; in another than English it must differ.
    QString say(const char *context, const char *text);
    void open(bool practice);
    static QWidget *focus() { return QApplication::focusWidget() == nullptr ? QApplication::activeWindow() : QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(focus(), key, modifiers); }
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(focus(), QString(letter)); // the first one may have moved the focus
    }
    /// What the widget with the focus says.
    static QString spoken()
    {
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button != nullptr && !button->text().isEmpty())
            return QString(button->text()).remove(QLatin1Char('&'));
        return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->accessibleName();
    }
    /// Tab until it is so; false after as many as any page has stops.
    static bool tabUntil(const std::function<bool()> &isSo)
    {
        for (int stop = 0; stop < 120; ++stop) {
            if (isSo())
                return true;
            press(Qt::Key_Tab);
        }
        QStringList stops;
        for (int stop = 0; stop < 30; ++stop) {
            stops.append(spoken());
            press(Qt::Key_Tab);
        }
        qWarning() << "the stops are" << stops;
        return false;
    }
    /// Within a group of choices.
    static bool arrowTo(const QString &words)
    {
        for (int step = 0; step < 12 && spoken() != words; ++step)
            press(Qt::Key_Down);
        return spoken() == words;
    }
    /// A picture where a person asks for one.
    void picture(QWidget &widget, const char *name) const
    {
        const QString folder = qEnvironmentVariable("DESK_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), m_language));
    }
    static bool tabTo(const QString &words)
    {
        return tabUntil([&words] { return spoken() == words; });
    }
    /// Through every tick box that there is, each ticked with the space bar.
    static void tickAll()
    {
        QSet<QWidget *> seen;
        while (QApplication::focusWidget() != nullptr && !seen.contains(QApplication::focusWidget())) {
            seen.insert(QApplication::focusWidget());
            const auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
            if (box != nullptr && !box->isChecked())
                press(Qt::Key_Space);
            press(Qt::Key_Tab);
        }
    }
    static bool formHasFocus() { return form() != nullptr && form()->isAncestorOf(QApplication::focusWidget()); }
    static FormDialog *form() { return qobject_cast<FormDialog *>(QApplication::activeModalWidget()); }
    /// By the finder, as a person would who knows the page's name.
    bool goTo(const char *title);
    bool sent(int writes);

    QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {
QJsonObject world()
{
    QJsonObject all = traineeWorld({plainTrainee(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaa")),
                                    plainTrainee(QStringLiteral("bbbbbbbbbbbbbbbbbbbbbbbb"), QStringLiteral("Rhys"), QStringLiteral("Evans"))});
    const QJsonObject declarations = bulk::declarations(3, [](int i) { return i == 3 ? QStringLiteral("voided") : QStringLiteral("eligible"); });
    all[QStringLiteral("earlyCareer")] = declarations.value(QStringLiteral("earlyCareer"));
    const QJsonObject agreement{{QStringLiteral("eid"), QStringLiteral("0123")},
                                {QStringLiteral("trainingAgreementLocalId"), QStringLiteral("TA-1")},
                                {QStringLiteral("learnerLocalId"), QStringLiteral("L1")},
                                {QStringLiteral("status"), QStringLiteral("Active")},
                                {QStringLiteral("signedDate"), QStringLiteral("2025-06-10")}};
    const QJsonObject machine{{QStringLiteral("secret"), QStringLiteral("secret")}, {QStringLiteral("organisations"), QJsonArray{QStringLiteral("0123")}}};
    all[QStringLiteral("workBased")] = QJsonObject{{QStringLiteral("machines"), QJsonObject{{QStringLiteral("clientId"), machine}}},
                                                   {QStringLiteral("agreements"), QJsonArray{agreement}}};
    return all;
}
} // namespace

void tst_keyboard_journeys::initTestCase()
{
    Q_INIT_RESOURCE(ui);
    QApplication::setStyle(new Style);
}

void tst_keyboard_journeys::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_desk.reset();
    m_server.reset();
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_keyboard_journeys::speak(const QString &language)
{
    m_language = language;
    QLocale::setDefault(language == QLatin1String("cy") ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                        : language == QLatin1String("mi") ? QLocale(QLocale::Maori, QLocale::NewZealand)
                                                          : QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto translator = std::make_unique<QTranslator>();
    const QString file = QStringLiteral(":/i18n/app_%1.qm").arg(language == QLatin1String("en") ? QStringLiteral("en_GB") : language);
    QVERIFY2(translator->load(file), qPrintable(file));
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

QString tst_keyboard_journeys::say(const char *context, const char *text)
{
    const QString words = QCoreApplication::translate(context, text);
    if (m_language != QLatin1String("en") && words == QString::fromUtf8(text))
        qWarning("not translated: %s", text);
    return QString(words).remove(QLatin1Char('&'));
}

void tst_keyboard_journeys::open(bool practice)
{
    m_server = std::make_unique<PracticeServer>(world(), false);
    m_desk = std::make_unique<Desk>(practice ? m_server->url() : QUrl());
    m_desk->config.practice = practice;
    m_desk->config.holdSeconds = 0;
    m_desk->config.settleSeconds = 0;
    m_desk->start();
    m_settings = std::make_unique<QSettings>(m_desk->directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->resize(1440, 880);
    m_window->show();
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isReady());
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    if (!practice)
        return;
    QTRY_VERIFY_WITH_TIMEOUT(m_window->current()->isSettled(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("declaration")).size(), 3, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->rows(QStringLiteral("agreement")).size(), 1, 20000);
}

bool tst_keyboard_journeys::goTo(const char *title)
{
    const QString words = say("Views", title);
    press(Qt::Key_K, Qt::ControlModifier);
    type(words);
    picture(*m_window, "finder");
    press(Qt::Key_Return);
    return QTest::qWaitFor([this, &words] { return m_window->current()->title() == words && m_window->current()->isSettled(); }, 20000)
        && QTest::qWaitFor([] { return qobject_cast<TableView *>(QApplication::focusWidget()) != nullptr; });
}

/// So many writes arrived and nothing is left to do.
bool tst_keyboard_journeys::sent(int writes)
{
    return Desk::until([this, writes] {
        const QList<Entry> all = m_desk->entries();
        return m_server->writes().size() == writes && all.size() == writes
            && std::all_of(all.begin(), all.end(), [](const Entry &each) { return each.state == EntryState::Done; });
    });
}

void tst_keyboard_journeys::firstStart()
{
    QFETCH(QString, language);
    speak(language);
    open(false);
    QTRY_COMPARE(spoken(), say("StartPage", "&Practise"));
    QSignalSpy practice(m_window.get(), &MainWindow::practiceRequested);
    press(Qt::Key_Space);
    QCOMPARE(practice.size(), 1);
    QVERIFY(tabTo(say("StartPage", "&Connect")));
    press(Qt::Key_Space);
    QTRY_COMPARE(m_window->current()->title(), say("ConnectionsPage", "Connections"));
}

void tst_keyboard_journeys::defersOne()
{
    QFETCH(QString, language);
    speak(language);
    open(true);
    QCOMPARE(m_window->current()->title(), say("Views", "Trainees"));
    QTRY_VERIFY(qobject_cast<TableView *>(QApplication::focusWidget()) != nullptr);
    type(QStringLiteral("sarah"));
    const auto *page = qobject_cast<TablePage *>(m_window->current());
    QTRY_COMPARE(page->model()->rowCount(), 1);
    press(Qt::Key_Down);
    QTRY_VERIFY(qobject_cast<TableView *>(QApplication::focusWidget()) != nullptr);
    press(Qt::Key_F2);
    QTRY_VERIFY(formHasFocus());
    QVERIFY(form()->windowTitle().contains(QLatin1String("Sarah Jones")));
    const QString day = Words::date(QDate(2026, 2, 16));
    press(Qt::Key_Return, Qt::ControlModifier); // too early: it says what is missing, and nothing is lost
    picture(*form(), "errors");
    QVERIFY(tabTo(say("DateField", "Today, %1").arg(day)));
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->entries().isEmpty() || m_desk->entries().constFirst().state == EntryState::Draft);
    tickAll();
    QVERIFY(tabTo(say("FormDialog", "&Put in outbox")));
    press(Qt::Key_Space);
    QTRY_VERIFY(form() == nullptr);
    QVERIFY(sent(1));
    QCOMPARE(m_desk->entries().constFirst().name, QStringLiteral("Sarah Jones"));
    QCOMPARE(m_desk->entries().constFirst().draft.command, QStringLiteral("defer"));
}

void tst_keyboard_journeys::reviewsAndVoidsTwo()
{
    QFETCH(QString, language);
    speak(language);
    open(true);
    QVERIFY(goTo("Review declarations"));
    const auto *page = qobject_cast<TablePage *>(m_window->current());
    QCOMPARE(page->model()->rowCount(), 3);
    // Only those that can still be voided: the chip of their state, pressed with the space bar.
    QVERIFY(tabTo(say("States", "Eligible") + QStringLiteral(" 2")));
    press(Qt::Key_Space);
    QTRY_COMPARE(page->model()->rowCount(), 2);
    QVERIFY(tabUntil([] { return qobject_cast<TableView *>(QApplication::focusWidget()) != nullptr; }));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->table()->selectedCount(), 2);
    press(Qt::Key_F2);
    QTRY_VERIFY(m_window->current() == m_window->page(QStringLiteral("bulk")) && m_window->current()->isSettled());
    const QString tick = say("BulkForm", "I &understand that the desk cannot take this back once it is sent");
    QVERIFY(tabUntil([&tick] {
        const auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        return box != nullptr && QString(box->text()).remove(QLatin1Char('&')).startsWith(tick);
    }));
    picture(*m_window, "bulk");
    press(Qt::Key_Space);
    QTRY_VERIFY(m_window->current()->isSettled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<BulkCheck *>() != nullptr && m_window->findChild<BulkCheck *>()->isActiveWindow());
    QVERIFY(m_desk->entries().isEmpty());
    picture(*m_window->findChild<BulkCheck *>(), "check-many");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_window->current()->title(), say("ResultsPage", "Results"));
    QVERIFY(sent(2));
    QTRY_VERIFY(m_window->current()->isSettled());
    picture(*m_window, "results");
    for (const Entry &entry : m_desk->entries())
        QCOMPARE(entry.draft.command, QStringLiteral("void"));
}

void tst_keyboard_journeys::placesOneInGrace()
{
    QFETCH(QString, language);
    speak(language);
    open(true);
    QVERIFY(goTo("Training agreements"));
    press(Qt::Key_F2);
    QTRY_VERIFY(formHasFocus());
    // A group is one stop: the arrow keys go on within it.
    QVERIFY(tabTo(say("DateField", "Today, %1").arg(Words::date(QDate(2026, 2, 17))))); // as New Zealand counts
    QVERIFY(arrowTo(say("DateField", "Yesterday, %1").arg(Words::date(QDate(2026, 2, 16)))));
    press(Qt::Key_Space);
    QVERIFY(tabTo(say("Choices", "Loss of employment")));
    QVERIFY(arrowTo(say("Choices", "Redundancy")));
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    picture(*form(), "check");
    tickAll();
    QVERIFY(tabTo(say("FormDialog", "&Put in outbox")));
    press(Qt::Key_Space);
    QTRY_VERIFY(form() == nullptr);
    QVERIFY(sent(1));
    QCOMPARE(m_desk->entries().constFirst().draft.command, QStringLiteral("grace"));
    QCOMPARE(m_desk->entries().constFirst().draft.values.text(QStringLiteral("graceReasonCode")), QStringLiteral("RD"));
}

DESK_TEST(tst_keyboard_journeys)
#include "tst_keyboard_journeys.moc"
