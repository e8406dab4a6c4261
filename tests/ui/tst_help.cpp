// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Desk.h"
#include "tests/support/Runner.h"

#include "app/kind/Reference.h"
#include "app/kind/Review.h"
#include "app/kind/TraineeRoutes.h"
#include "ui/pages/AboutPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/text/StateWords.h"
#include "ui/text/Words.h"

#include <QtGui/QTextTable>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTextBrowser>

namespace {
/// The help's tables, one for each kind with states: by the title of their first column, rows by their first cell.
using HelpTable = QMap<QString, QStringList>;

QString cellText(QTextTable *table, int row, int column)
{
    const QTextTableCell cell = table->cellAt(row, column);
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

QList<HelpTable> tablesOf(const HelpPage &page, QStringList *firsts = nullptr)
{
    QList<HelpTable> all;
    const QTextDocument *document = page.findChild<QTextBrowser *>()->document();
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr || table->columns() < 3) // two: a list of terms
            continue;
        HelpTable found;
        for (int row = 1; row < table->rows(); ++row) {
            QStringList cells;
            for (int column = 1; column < table->columns(); ++column)
                cells.append(cellText(table, row, column));
            found.insert(cellText(table, row, 0), cells);
        }
        if (firsts != nullptr)
            firsts->append(cellText(table, 0, 0));
        all.append(found);
    }
    return all;
}

/// A desk with these kinds; no file of it is ever opened.
struct AnyDesk {
    explicit AnyDesk(const Kinds &kinds = Kinds::standard())
    {
        desk.kinds = kinds;
        desk.config.pullAtStart = false;
        desk.start();
    }
    QTemporaryDir folder;
    Desk desk{QUrl(QStringLiteral("http://127.0.0.1:9"))};
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
};

QList<HelpTable> helpOf(const Kinds &kinds, QStringList *firsts = nullptr)
{
    AnyDesk at(kinds);
    const HelpPage page(at.desk.core(), at.settings, nullptr);
    return tablesOf(page, firsts);
}

QString textOf(const Kinds &kinds)
{
    AnyDesk at(kinds);
    return HelpPage(at.desk.core(), at.settings, nullptr).text();
}

/// The standard kinds, one of them changed.
Kinds changed(const char *kind, const std::function<void(KindSpec &)> &change)
{
    const Kinds standard = Kinds::standard();
    Kinds kinds;
    for (KindSpec each : standard.all()) {
        if (qstrcmp(each.id, kind) == 0)
            change(each);
        kinds.add(each);
    }
    for (const ViewSpec &view : standard.views())
        kinds.add(view);
    return kinds;
}

CommandSpec &commandOf(KindSpec &kind, const char *id)
{
    for (CommandSpec &each : kind.commands) {
        if (qstrcmp(each.id, id) == 0)
            return each;
    }
    qFatal("no command %s", id);
}

QString list(const QStringList &words, const char *none) { return words.isEmpty() ? QString::fromLatin1(none) : words.join(QStringLiteral(", ")); }
} // namespace

/// The tables of what each state allows are made from the data that the forms use, and nothing is missing in them.
class tst_help : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The rules' own table, with the day on which it was last held against the service.
    void whatAnAwardNeedsStandsInIt()
    {
        const QString whole = textOf(Kinds::standard());
        const qsizetype begins = whole.indexOf(QStringLiteral("What an award needs"));
        QVERIFY(begins >= 0);
        const QString text = whole.mid(begins);
        for (int i = 0; i < TraineeRoutes::count(); ++i) {
            const TraineeRoute &route = TraineeRoutes::all()[i];
            const QString name = Reference::words(QStringLiteral("registerTrainees/training_route"), QString::fromLatin1(route.code));
            const QString line = (route.needsDegree ? QStringLiteral("A degree. Placements: %1") : QStringLiteral("No degree. Placements: %1")).arg(route.placements);
            const qsizetype at = text.indexOf(name);
            QVERIFY2(at >= 0, qPrintable(name));
            QVERIFY2(text.mid(at + name.size(), 80).simplified().startsWith(line), qPrintable(name));
        }
        const QDate checked = QDate::fromString(QString::fromLatin1(TraineeRoutes::lastChecked), Qt::ISODate);
        QVERIFY(checked.isValid());
        QVERIFY(text.contains(QStringLiteral("They were last compared with its own rules on %1.").arg(Words::date(checked))));
    }
    void everyStateStandsInIt()
    {
        const Kinds kinds = Kinds::standard();
        QStringList firsts;
        const QList<HelpTable> tables = helpOf(kinds, &firsts);
        int at = 0;
        for (const KindSpec &kind : kinds.all()) {
            if (kind.states.isEmpty())
                continue;
            QVERIFY2(at < tables.size(), kind.id);
            const HelpTable &table = tables.at(at);
            QCOMPARE(firsts.at(at++), Words::columnTitle(*kind.column(QString::fromLatin1(kind.stateColumn))));
            QCOMPARE(table.size(), kind.states.size());
            for (const StateSpec &state : kind.states) {
                const QString code = QString::fromLatin1(state.code);
                const QStringList cells = table.value(Words::recordState(kind, code));
                QCOMPARE(cells.size(), 3);
                QVERIFY2(!cells.at(0).isEmpty(), state.code);
                QStringList becomes;
                for (const QString &next : state.leadsTo)
                    becomes.append(Words::recordState(kind, next));
                QCOMPARE(cells.at(1), list(becomes, "Nothing else"));
                QStringList verbs;
                for (const CommandSpec &command : kind.commands) {
                    const bool listed = command.allowedFrom.isEmpty() || command.allowedFrom.contains(code);
                    const ColumnSpec &column = *kind.column(QString::fromLatin1(kind.stateColumn));
                    if (listed && !StateWords::forbidden(kind, column, code).contains(Words::commandVerb(command)))
                        verbs.append(Words::commandVerb(command));
                }
                QCOMPARE(cells.at(2), list(verbs, "Nothing"));
            }
            for (const ColumnSpec &column : kind.columns)
                at += Review::meanings(QString::fromLatin1(kind.id), QString::fromLatin1(column.id)).isEmpty() ? 0 : 1;
        }
        QCOMPARE(at, tables.size());
    }

    /// In the words of the facts, sections 2.7 and 3.4.
    void earlyCareersSayWhatTheServiceAllows_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("active") << QStringLiteral("Active") << QStringLiteral("Defer, Withdraw, Change schedule, Submit declaration");
        QTest::newRow("deferred") << QStringLiteral("Deferred") << QStringLiteral("Resume, Withdraw, Submit declaration");
        QTest::newRow("withdrawn") << QStringLiteral("Withdrawn") << QStringLiteral("Resume, Submit declaration");
        for (const char *state : {"Submitted", "Eligible", "Payable", "Paid", "Ineligible"})
            QTest::newRow(state) << QString::fromLatin1(state) << QStringLiteral("Void");
        for (const char *state : {"Voided", "Awaiting clawback", "Clawed back"})
            QTest::newRow(state) << QString::fromLatin1(state) << QStringLiteral("Nothing");
    }

    void earlyCareersSayWhatTheServiceAllows()
    {
        QFETCH(QString, state);
        QFETCH(QString, allowed);
        static const QList<HelpTable> tables = helpOf(changed("", [](KindSpec &) {}));
        QStringList found;
        for (const HelpTable &table : tables) {
            const bool early = table.contains(QStringLiteral("Paid")) || (table.contains(QStringLiteral("Deferred")) && table.size() == 3);
            if (early && table.contains(state))
                found.append(table.value(state).at(2));
        }
        QCOMPARE(found, QStringList{allowed});
    }

    void otherDataIsAnotherTable()
    {
        const QList<HelpTable> before = helpOf(Kinds::standard());
        const QList<HelpTable> after = helpOf(changed("participant", [](KindSpec &kind) {
            commandOf(kind, "withdraw").allowedFrom.removeAll(QStringLiteral("deferred"));
            kind.states.append({.code = "paused", .title = "Paused by a newer service", .meaning = "Nobody knows.", .leadsTo = {QStringLiteral("active")}});
        }));
        QCOMPARE(after.size(), before.size());
        int differ = 0;
        for (int at = 0; at < after.size(); ++at) {
            if (after.at(at) == before.at(at))
                continue;
            ++differ;
            QCOMPARE(after.at(at).value(QStringLiteral("Deferred")).at(2), QStringLiteral("Resume, Submit declaration"));
            QCOMPARE(after.at(at).value(QStringLiteral("Paused by a newer service")).at(1), QStringLiteral("Active"));
        }
        QCOMPARE(differ, 1);

        const QList<HelpTable> declarations = helpOf(changed("declaration", [](KindSpec &kind) {
            commandOf(kind, "void").allowedFrom = {QStringLiteral("submitted")};
        }));
        for (const HelpTable &table : declarations) {
            if (!table.contains(QStringLiteral("Payable")))
                continue;
            QCOMPARE(table.value(QStringLiteral("Payable")).at(2), QStringLiteral("Nothing"));
            QCOMPARE(table.value(QStringLiteral("Submitted")).at(2), QStringLiteral("Void"));
        }
    }

    /// The form's own rules refuse exactly what the table leaves out. Agreements are not among them: their status may be
    /// an old one, so that the rules only warn.
    void theFormsAgree_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("trainees") << QStringLiteral("trainee");
        QTest::newRow("participants") << QStringLiteral("participant");
        QTest::newRow("declarations") << QStringLiteral("declaration");
    }

    void theFormsAgree()
    {
        QFETCH(QString, kind);
        const Kinds kinds = Kinds::standard();
        const KindSpec &spec = *kinds.kind(kind);
        const ColumnSpec &column = *spec.column(QString::fromLatin1(spec.stateColumn));
        for (const StateSpec &state : spec.states) {
            const QString code = QString::fromLatin1(state.code);
            const QStringList forbidden = StateWords::forbidden(spec, column, code);
            for (const CommandSpec &command : spec.commands) {
                const bool allowed = StateWords::allowed(spec, code).contains(Words::commandVerb(command));
                QVERIFY2(allowed != forbidden.contains(Words::commandVerb(command)),
                         qPrintable(QStringLiteral("%1 from %2: the table says %3").arg(QLatin1String(command.id), code, allowed ? QStringLiteral("yes") : QStringLiteral("no"))));
            }
        }
    }

    void aParticipantStatusSaysWhatItRulesOut()
    {
        const QList<HelpTable> tables = helpOf(Kinds::standard());
        const auto found = std::find_if(tables.cbegin(), tables.cend(), [](const HelpTable &table) { return table.contains(QStringLiteral("Joining")); });
        QVERIFY(found != tables.cend());
        QCOMPARE(found->value(QStringLiteral("Joining")).at(2), QStringLiteral("Defer, Withdraw"));
        QCOMPARE(found->value(QStringLiteral("Active")).at(2), QStringLiteral("Nothing"));
        QCOMPARE(found->value(QStringLiteral("Leaving")).at(2), QStringLiteral("Nothing"));
        QCOMPARE(found->value(QStringLiteral("Left")).at(2), QStringLiteral("Change schedule"));
        QVERIFY(found->contains(QStringLiteral("Withdrawn")));
        const KindSpec kind = *Kinds::standard().kind(QStringLiteral("participant"));
        const QString tip = StateWords::tip(kind, *kind.column(QStringLiteral("participant_status")), QStringLiteral("left"));
        QVERIFY2(tip.contains(QLatin1String("Not possible: Change schedule")), qPrintable(tip));
        QVERIFY2(tip.contains(QLatin1String("Can become: Active")), qPrintable(tip));
    }

    void helpIsMadeOfTheKinds()
    {
        AnyDesk at;
        HelpPage help(at.desk.core(), at.settings);
        help.show();
        for (const KindSpec &kind : at.desk.core().kinds().all()) {
            for (const CommandSpec &command : kind.commands)
                QVERIFY2(help.text().contains(QLatin1String(command.verb)), command.verb);
            for (const StateSpec &state : kind.states)
                QVERIFY2(help.text().contains(QLatin1String(state.title)), state.title);
        }
        AboutPage about(at.desk.core(), at.settings);
        about.show();
        QString all;
        for (const QLabel *label : about.findChildren<QLabel *>())
            all += label->text();
        QVERIFY(all.contains(QLatin1String("await a review by native readers")));
        QVERIFY(all.contains(QLatin1String(qVersion())));
    }
};

DESK_TEST(tst_help)
#include "tst_help.moc"
