// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include "ui/MainWindow.h"
#include "ui/Mnemonics.h"
#include "ui/Navigation.h"
#include "ui/Style.h"
#include "ui/Theme.h"
#include "ui/find/Finder.h"
#include "ui/pages/DetailPanel.h"
#include "ui/pages/Pages.h"
#include "ui/pages/TablePage.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/StatusLine.h"
#include "ui/widgets/TableView.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

/// What a person sees and reaches of the whole window, on every page and in every language.
class tst_look : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneKeyForOneThing_data();
    void oneKeyForOneThing();
    void sharedKeysStay_data() { oneKeyForOneThing_data(); }
    void sharedKeysStay();
    void awardCountsWhatCanBeDone();
    void secondPersonIsCountedEverywhere();
    void anotherLanguageSaysWhatWaits();
    void theFootOverlapsNowhere();
    void tabsGoAsItIsRead();
    void finderSaysWhyNot();
    void chipsObeyAScreenReader();
    void practiceIdsDiffer();

private:
    TablePage *open(const char *view);
    QString count(const char *page) const;
    /// Somebody who can be deferred.
    QString received();
    QPushButton *button(const char *name) const { return m_window->findChild<QPushButton *>(QLatin1String(name)); }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

namespace {
constexpr int people = 60;

QChar letterOf(const QString &text)
{
    const qsizetype mark = QString(text).replace(QLatin1String("&&"), QLatin1String("  ")).indexOf(QLatin1Char('&'));
    return mark < 0 || mark + 1 >= text.size() ? QChar() : text.at(mark + 1).toLower();
}

/// The letters of all that is visible, with what asks for each.
QMultiHash<QChar, QString> lettersIn(const QWidget &window)
{
    QMultiHash<QChar, QString> all;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button != nullptr ? button->text() : label != nullptr && label->buddy() != nullptr ? label->text() : QString();
        if (const QChar letter = letterOf(text); widget->isVisible() && !letter.isNull())
            all.insert(letter, text);
    }
    return all;
}
} // namespace

void tst_look::initTestCase()
{
    Q_INIT_RESOURCE(ui);
    QApplication::setStyle(new Style);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_look::init()
{
    m_server = std::make_unique<PracticeServer>(PracticeServer::seeded(people, QStringLiteral("look")));
    m_desk = std::make_unique<Desk>(m_server->url());
    m_desk->config.who = QStringLiteral("finn");
    m_desk->start();
    m_settings = std::make_unique<QSettings>(m_desk->directory() + QStringLiteral("/desk.ini"), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(m_desk->core(), *m_settings);
    m_window->resize(1440, 880);
    m_window->show();
}

void tst_look::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_desk.reset();
    m_server.reset();
}

TablePage *tst_look::open(const char *view)
{
    m_window->open(QLatin1String(view));
    Desk::until([&] { return m_window->current() != nullptr && m_window->current() == m_window->page(QLatin1String(view)) && m_window->current()->isSettled(); });
    return qobject_cast<TablePage *>(m_window->page(QLatin1String(view)));
}

QString tst_look::count(const char *page) const
{
    const auto *navigation = m_window->findChild<Navigation *>();
    for (int row = 0; row < navigation->count(); ++row) {
        if (navigation->item(row)->data(Navigation::PageRole).toString() == QLatin1String(page))
            return navigation->item(row)->data(Navigation::CountRole).toString();
    }
    return {};
}

QString tst_look::received()
{
    const QList<Row> rows = m_desk->rows(QStringLiteral("trainee"));
    for (const Row &row : rows) {
        const Values values = m_desk->record(QStringLiteral("trainee"), row.id)->record.values;
        if (values.text(QStringLiteral("state")) == QLatin1String("trn_received") && values.date(QStringLiteral("itt_start_date")) < QDate(2026, 2, 1))
            return row.id;
    }
    return {};
}

void tst_look::oneKeyForOneThing_data()
{
    QTest::addColumn<QString>("language");
    for (const char *code : {"en_GB", "cy", "mi"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_look::oneKeyForOneThing()
{
    QFETCH(QString, language);
    open("trainees");
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/app_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    const QStringList pages = pageNames(m_desk->core().kinds());
    for (const QString &page : pages) {
        m_window->open(page);
        Desk::until([&] { return m_window->current() != nullptr && m_window->current() == m_window->page(page) && m_window->current()->isSettled(); }, 1500);
        Mnemonics::settle(m_window.get());
        const QMultiHash<QChar, QString> letters = lettersIn(*m_window);
        for (const QChar letter : letters.uniqueKeys())
            QVERIFY2(letters.count(letter) == 1, qPrintable(QStringLiteral("%1: Alt+%2 is %3").arg(page, QString(letter), letters.values(letter).join(QLatin1String(" and ")))));
    }
    // And what can be done with a row has one of its own.
    const auto *trainees = open("trainees");
    Mnemonics::settle(m_window.get());
    const QList<QPushButton *> buttons = trainees->findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (each->isVisible() && each->property(Mnemonics::wanted).toInt() == 1)
            QVERIFY2(!letterOf(each->text()).isNull(), qPrintable(each->text()));
    }
    QCoreApplication::removeTranslator(&translator);
}

/// What stands on many pages has one key on all of them, whatever else is there, and whatever was changed meanwhile.
void tst_look::sharedKeysStay()
{
    QFETCH(QString, language);
    open("trainees");
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/app_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&translator);
    QEvent changed(QEvent::LanguageChange);
    const QWidget *before = m_window->findChild<StatusLine *>();
    QCoreApplication::sendEvent(m_window.get(), &changed);
    QTRY_VERIFY(m_window->findChild<StatusLine *>() != before);
    QHash<QString, QChar> letters;
    const QStringList pages = pageNames(m_desk->core().kinds());
    for (const QString &page : pages + pages) {
        m_window->open(page);
        Desk::until([&] { return m_window->current() != nullptr && m_window->current() == m_window->page(page) && m_window->current()->isSettled(); }, 1500);
        Mnemonics::settle(m_window.get());
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const QWidget *holder = button;
            while (holder != nullptr && !holder->property(Mnemonics::shared).isValid())
                holder = holder->parentWidget();
            const QChar letter = letterOf(button->text());
            if (holder == nullptr || !holder->property(Mnemonics::shared).toBool() || !button->isVisible() || letter.isNull()
                || button->property(Mnemonics::wanted).toInt() == Mnemonics::ifSpare) // it takes what a page has left
                continue;
            const QString words = QString(button->text()).remove(QLatin1Char('&'));
            if (!letters.contains(words))
                letters.insert(words, letter);
            QVERIFY2(letters.value(words) == letter, qPrintable(page + QStringLiteral(": ") + button->text()));
        }
    }
    QVERIFY(letters.size() >= 5);
    QCoreApplication::removeTranslator(&translator);
}

void tst_look::awardCountsWhatCanBeDone()
{
    TablePage *award = open("award");
    QTRY_VERIFY(button("preset.possible") != nullptr);
    auto *possible = award->findChild<QPushButton *>(QStringLiteral("preset.possible"));
    QTRY_VERIFY(possible->property("count").toLongLong() > 0);
    // Both follow the pull that is still under way.
    QTRY_COMPARE(count("award"), QString::number(possible->property("count").toLongLong()));
}

void tst_look::secondPersonIsCountedEverywhere()
{
    TablePage *trainees = open("trainees");
    Connection connection = m_desk->core().currentConnection(QStringLiteral("registerTrainees"));
    connection.secondPerson = {QStringLiteral("trainee.defer")};
    Desk::wait(m_desk->core().saveConnection(connection, {}));
    m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), received(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    QTRY_COMPARE(count("second"), QStringLiteral("1"));
    auto *second = m_window->findChild<StatusLine *>()->findChild<QPushButton *>(QStringLiteral("second"));
    QTRY_VERIFY(second->isVisible());
    const int column = trainees->model()->columnOf(QStringLiteral("inHand"));
    QTRY_VERIFY(([&] {
        for (int row = 0; row < trainees->model()->rowCount(); ++row) {
            if (trainees->model()->index(row, column).data().toString() == QLatin1String("Deferral waits for a second person"))
                return true;
        }
        return false;
    }()));
    second->click();
    QTRY_COMPARE(m_window->current(), m_window->page(QStringLiteral("second")));
}

void tst_look::anotherLanguageSaysWhatWaits()
{
    open("trainees");
    m_desk->core().setOffline(true); // so that it stays
    const auto said = [this](const QString &words) {
        const QList<QPushButton *> buttons = m_window->findChild<StatusLine *>()->findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(), [&words](const QPushButton *each) { return each->isVisible() && each->text().contains(words); });
    };
    m_desk->release(QStringLiteral("trainee"), QStringLiteral("defer"), received(), {{QStringLiteral("defer_date"), QStringLiteral("2026-02-15")}});
    QTRY_VERIFY(said(QStringLiteral("ready to send")));
    const QWidget *before = m_window->findChild<StatusLine *>();
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_window.get(), &language);
    QTRY_VERIFY(m_window->findChild<StatusLine *>() != before);
    QTRY_VERIFY(said(QStringLiteral("ready to send")));
}

/// As in Welsh, at twice the size, on a small screen, with everything to say at once.
void tst_look::theFootOverlapsNowhere()
{
    StatusLine line(m_desk->core());
    line.setFont(Theme::scaled(line.font(), 2));
    line.show();
    const QList<QWidget *> all = line.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *each : all) {
        if (auto *label = qobject_cast<QLabel *>(each))
            label->setText(QStringLiteral("Hyfforddeion 2025 i 2026: 1,240 o 3,100"));
        else if (auto *button = qobject_cast<QPushButton *>(each); button != nullptr && !button->isVisible())
            button->setText(QStringLiteral("Y cyfnod gras yn dod i ben o fewn 7 diwrnod"));
        each->show();
    }
    for (int turn = 0; turn < 2; ++turn) { // the second finds the buttons where the first put them
        line.resize(1024 - turn, 100);
        line.resize(1024 - turn, line.layout()->heightForWidth(1024 - turn));
        line.layout()->activate();
    }
    for (const QWidget *each : all) {
        if (!each->isVisible())
            continue;
        QVERIFY2(line.rect().contains(each->geometry()), qPrintable(each->accessibleName()));
        for (const QWidget *other : all)
            QVERIFY2(other == each || !other->isVisible() || !other->geometry().intersects(each->geometry()), qPrintable(each->accessibleName() + u'/' + other->accessibleName()));
    }
}

void tst_look::tabsGoAsItIsRead()
{
    TablePage *review = open("review");
    QList<const QWidget *> chain;
    for (const QWidget *each = review->nextInFocusChain(); each != review; each = each->nextInFocusChain())
        chain.append(each);
    const auto place = [&](const QWidget *widget) { return chain.indexOf(widget); };
    const QWidget *command = nullptr;
    const QList<QPushButton *> buttons = review->findChildren<QPushButton *>();
    for (const QPushButton *each : buttons) {
        if (command == nullptr && each->property(Mnemonics::wanted).toBool())
            command = each;
    }
    QVERIFY(command != nullptr);
    const auto *search = review->filters()->findChild<QLineEdit *>();
    const auto *chip = review->findChild<QPushButton *>(QStringLiteral("preset.ours"));
    const QWidget *details = review->findChild<DetailPanel *>()->focusTarget();
    QVERIFY(place(command) >= 0 && place(command) < place(search));
    QVERIFY(place(search) < place(chip));
    QVERIFY(place(chip) < place(review->table()));
    QVERIFY(place(review->table()) < place(details));
}

void tst_look::finderSaysWhyNot()
{
    TablePage *trainees = open("trainees");
    const int state = trainees->model()->columnOf(QStringLiteral("state"));
    for (int row = 0; row < trainees->model()->rowCount(); ++row) {
        if (trainees->model()->index(row, state).data().toString() == QLatin1String("Withdrawn"))
            trainees->table()->setCurrentIndex(trainees->model()->index(row, 0));
    }
    QTRY_VERIFY(!trainees->whyNot(QStringLiteral("defer")).isEmpty());
    Finder *finder = m_window->finder();
    finder->start();
    finder->field()->setText(QStringLiteral("defer"));
    const QString words = finder->results()->item(0)->text();
    QVERIFY2(words.contains(trainees->whyNot(QStringLiteral("defer"))), qPrintable(words));
    QVERIFY(finder->results()->sizeHintForRow(0) >= 36);
}

/// Its action toggles a button without a click.
void tst_look::chipsObeyAScreenReader()
{
    TablePage *trainees = open("trainees");
    QTRY_COMPARE(trainees->model()->rowCount(), people);
    QPushButton *chip = nullptr;
    QTRY_VERIFY(([&] { // it is there with its first count
        const auto all = trainees->findChildren<QPushButton *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const QPushButton *each) {
            return each->property("chip").toBool() && QString(each->text()).remove(QLatin1Char('&')).startsWith(QLatin1String("TRN received"));
        });
        chip = found == all.end() ? nullptr : *found;
        return chip != nullptr;
    }()));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chip);
    QVERIFY(spoken != nullptr && spoken->actionInterface() != nullptr);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_VERIFY(trainees->model()->rowCount() > 0 && trainees->model()->rowCount() < people);
    QVERIFY(chip->isChecked());
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(trainees->model()->rowCount(), people);
}

void tst_look::practiceIdsDiffer()
{
    const QJsonObject world = PracticeServer::seeded(people, QStringLiteral("look"));
    QSet<QString> ids;
    qsizetype all = 0;
    for (const QJsonValue &part : world) {
        const QJsonArray trainees = part.toObject().value(QLatin1String("trainees")).toArray();
        for (const QJsonValue &trainee : trainees)
            ids.insert(trainee[QLatin1String("hesa_id")].toString());
        all += trainees.size();
    }
    QVERIFY(all > 0);
    QCOMPARE(ids.size(), all);
}

DESK_TEST(tst_look)
#include "tst_look.moc"
