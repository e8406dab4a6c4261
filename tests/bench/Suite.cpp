// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Suite.h"

#include "tests/bench/Fill.h"
#include "tests/bench/PageServer.h"
#include "tests/bench/Subjects.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QHash>

using Bar = Measure::Bar;

struct Suite::Inside {
    QTemporaryDir all;
    int folders = 0;
    QHash<int, QString> filled;
    QHash<int, std::pair<std::shared_ptr<QProcess>, quint16>> servers;
    // So many in the full form and in the brief one.
    int records = 200'000;
    int pulled = 100'000;
    int runs = 7;
    int declarations = 20'000;
    int rows = 5'000;
};

namespace {
QString now() { return QString::number(QDateTime::currentMSecsSinceEpoch()); }

void append(QList<double> &to, const std::optional<QJsonObject> &said, const char *key)
{
    if (!said || !said->contains(QLatin1String(key)))
        return;
    const QJsonValue value = said->value(QLatin1String(key));
    if (value.isArray())
        to += Subjects::list(value);
    else
        to.append(value.toDouble());
}
} // namespace

Suite::Suite(Report &report, bool brief, bool million) : m_report(report), m_brief(brief), m_million(million), m_inside(std::make_unique<Inside>())
{
    if (!brief)
        return;
    m_inside->records = m_inside->pulled = 6'000;
    m_inside->runs = 1;
    m_inside->declarations = 1'000;
    m_inside->rows = 300;
}

Suite::~Suite()
{
    for (const auto &[process, port] : std::as_const(m_inside->servers)) {
        process->closeWriteChannel();
        process->waitForFinished(5000);
    }
}

QStringList Suite::groups()
{
    return {QStringLiteral("start"), QStringLiteral("pull"), QStringLiteral("window"), QStringLiteral("filter"), QStringLiteral("sort"), QStringLiteral("scroll"),
            QStringLiteral("disk"), QStringLiteral("outbox"), QStringLiteral("review"), QStringLiteral("imports"), QStringLiteral("growth"), QStringLiteral("idle")};
}

void Suite::run(const QStringList &only)
{
    // In the order of groups().
    void (Suite::*const all[])() = {&Suite::start, &Suite::pull, &Suite::window, &Suite::filter, &Suite::sort, &Suite::scroll,
                                    &Suite::disk, &Suite::outbox, &Suite::review, &Suite::imports, &Suite::growth, &Suite::idle};
    const QStringList known = groups();
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (only.isEmpty() || only.contains(known.at(i)))
            (this->*all[i])();
    }
}

QString Suite::freshFolder()
{
    const QString path = m_inside->all.filePath(QString::number(++m_inside->folders));
    return QDir().mkpath(path) ? path : QString();
}

QString Suite::folder(int participants)
{
    QString &known = m_inside->filled[participants];
    if (known.isEmpty()) {
        const QString made = freshFolder();
        if (Fill::folder(made, {0, participants, 0, 0}))
            known = made;
    }
    return known;
}

quint16 Suite::server(int participants)
{
    auto &[process, port] = m_inside->servers[participants];
    if (!process) {
        process = std::make_shared<QProcess>();
        port = PageServer::start(*process, participants);
    }
    return port;
}

QList<double> Suite::pulls(int participants, int runs)
{
    QList<double> took;
    for (int run = 0; run < runs; ++run) {
        const QString empty = freshFolder();
        if (Fill::folder(empty, {}, server(participants)))
            append(took, Subjects::ask(QStringLiteral("pull"), {empty}), "pull");
        QDir(empty).removeRecursively();
    }
    return took;
}

void Suite::start()
{
    QList<double> ours;
    QList<double> floor;
    for (int run = 0; run < m_inside->runs; ++run) {
        append(floor, Subjects::ask(QStringLiteral("bare"), {QString::number(m_inside->records), QStringLiteral("start"), now()}), "start");
        append(ours, Subjects::ask(QStringLiteral("start"), {folder(m_inside->records), QStringLiteral("participants"), now()}), "start");
    }
    m_report.add({QStringLiteral("start to first rows painted"), QStringLiteral("ms"), ours, floor, Bar::Times, 2, false,
                  QStringLiteral("beside a bare QMainWindow with a 12-column QTableView on an in-memory model of as many rows")});

    // The first start of each copies what is new into the activity record, after the table: the next ones count.
    const int entries = m_brief ? 500 : 10'000;
    const QString none = freshFolder();
    const QString many = freshFolder();
    QList<double> with;
    QList<double> without;
    if (Fill::folder(none, {2'000, 0, 0, 0}) && Fill::folder(many, {2'000, 0, 0, 0})) {
        Fill::queue(many, entries);
        for (int run = 0; run <= m_inside->runs; ++run) {
            for (const auto &[made, took] : {std::pair{&none, &without}, std::pair{&many, &with}}) {
                const auto said = Subjects::ask(QStringLiteral("start"), {*made, QStringLiteral("trainees"), now()});
                if (run > 0)
                    append(*took, said, "start");
            }
        }
    }
    m_report.add({QStringLiteral("start with %1 entries queued").arg(entries), QStringLiteral("ms"), with, without, Bar::Times, 1.2, false,
                  QStringLiteral("to first rows painted, without a network; beside the same folder with none")});
}

void Suite::pull()
{
    QList<double> ours;
    QList<double> floor;
    const int count = m_inside->pulled;
    for (int run = 0; run < std::min(3, m_inside->runs); ++run) {
        const QString empty = freshFolder();
        append(floor, Subjects::ask(QStringLiteral("pullFloor"), {empty, QString::number(count)}), "pull");
        QDir(empty).removeRecursively();
        ours += pulls(count, 1);
    }
    m_report.add({QStringLiteral("pull of %1 participants").arg(count), QStringLiteral("ms"), ours, floor, Bar::Times, 1.5, false,
                  QStringLiteral("over loopback, pages of 3,000 made beforehand; beside simdjson and prepared inserts from memory into the same table and indexes")});
}

void Suite::window()
{
    const QString empty = freshFolder();
    const int count = m_inside->records;
    std::optional<QJsonObject> said;
    if (Fill::folder(empty, {}, server(count)))
        said = Subjects::ask(QStringLiteral("pullWindow"), {empty, m_brief ? QStringLiteral("100") : QStringLiteral("1000")});
    QList<double> stalls;
    QList<double> longest;
    QList<double> memory;
    QList<double> bare;
    append(stalls, said, "stalls");
    append(longest, said, "longest");
    append(memory, said, "memory");
    append(bare, Subjects::ask(QStringLiteral("bare"), {QString::number(count), QStringLiteral("page"), now(), m_brief ? QStringLiteral("100") : QStringLiteral("1000")}), "memory");
    m_report.add({QStringLiteral("stalls of the window during a pull, 99th percentile"), QStringLiteral("ms"), stalls, {}, Bar::AtMost, 16, false,
                  QStringLiteral("lateness of a timer that wants to beat every millisecond")});
    m_report.add({QStringLiteral("longest stall of the window during a pull"), QStringLiteral("ms"), longest, {}, Bar::AtMost, 50});
    m_report.add({QStringLiteral("memory after a pull of %1 and %2 scrolls").arg(count).arg(m_brief ? 100 : 1000), QStringLiteral("MB"), memory, bare, Bar::AtMost, 100});
    QDir(empty).removeRecursively();
}

void Suite::filter()
{
    QList<double> ours;
    QList<double> floor;
    append(floor, Subjects::ask(QStringLiteral("filterFloor"), {folder(m_inside->records)}), "painted");
    append(ours, Subjects::ask(QStringLiteral("filter"), {folder(m_inside->records), QStringLiteral("participants"), m_brief ? QStringLiteral("brief") : QString()}), "painted");
    m_report.add({QStringLiteral("filter, from the key to painted rows"), QStringLiteral("ms"), ours, floor, Bar::AtMost, 50, true,
                  QStringLiteral("every letter of four searches and four columns; beside one prepared query of the first 64 rows each")});
}

void Suite::sort()
{
    const QJsonObject said = Subjects::ask(QStringLiteral("order"), {folder(m_inside->records)}).value_or(QJsonObject());
    QList<double> painted;
    append(painted, Subjects::ask(QStringLiteral("sorted"), {folder(m_inside->records), QStringLiteral("participants")}), "painted");
    // The bar holds for any column: the worst one is the figure.
    Measure worst{QStringLiteral("sort"), QStringLiteral("ms"), {}, {}, Bar::Times, 1.5};
    QStringList each;
    for (auto column = said.begin(); column != said.end(); ++column) {
        Measure one = worst;
        one.ours = Subjects::list(column.value()[QStringLiteral("ours")]);
        one.floor = Subjects::list(column.value()[QStringLiteral("floor")]);
        each.append(QStringLiteral("%1 %2").arg(column.key()).arg(one.ratio(), 0, 'f', 2));
        if (!worst.ran() || one.ratio() > worst.ratio())
            worst = {QStringLiteral("sort by any column, the worst (%1)").arg(column.key()), one.unit, one.ours, one.floor, one.bar, one.limit};
    }
    worst.note = QStringLiteral("all rows in order, beside SELECT … ORDER BY along the column’s index; ratios: ") + each.join(QStringLiteral(", "));
    m_report.add(worst);
    m_report.add({QStringLiteral("sort, from the press to painted rows"), QStringLiteral("ms"), painted, {}, Bar::None, 0, false,
                  QStringLiteral("rows are painted while the whole order is still read")});
}

void Suite::scroll()
{
    const QString steps = m_brief ? QStringLiteral("40") : QStringLiteral("180"); // three seconds
    for (const auto &[how, words] : {std::pair{"page", "scrolling by held Page Down"}, std::pair{"drag", "scrolling by dragging the bar"}}) {
        QList<double> frames;
        QList<double> bare;
        QList<double> oldest;
        for (int run = 0; run < std::min(3, m_inside->runs); ++run) {
            append(bare, Subjects::ask(QStringLiteral("bare"), {QString::number(m_inside->records), QLatin1String(how), now(), steps}), "frames");
            const auto said = Subjects::ask(QStringLiteral("scroll"), {folder(m_inside->records), QStringLiteral("participants"), QLatin1String(how), steps});
            append(frames, said, "frames");
            append(oldest, said, "oldest");
        }
        m_report.add({QString::fromLatin1(words), QStringLiteral("frames/s"), frames, bare, Bar::AtLeast, 55, false,
                      QStringLiteral("a step every 16 ms for three seconds; counted are the steps that were painted before the next")});
        m_report.add({QString::fromLatin1(words) + QStringLiteral(", oldest row without its text"), QStringLiteral("ms"), oldest, {}, Bar::AtMost, 100});
    }
}

void Suite::disk()
{
    const auto said = Subjects::ask(QStringLiteral("disk"), {folder(m_inside->pulled)});
    QList<double> kept;
    QList<double> table;
    QList<double> all;
    append(kept, said, "kept");
    append(table, said, "table");
    append(all, said, "all");
    m_report.add({QStringLiteral("disk, %1 participants, the table").arg(m_inside->pulled), QStringLiteral("MB"), table, kept, Bar::Times, 1.5, false,
                  QStringLiteral("beside the bytes of the kept fields")});
    m_report.add({QStringLiteral("disk, with all indexes"), QStringLiteral("MB"), all, kept, Bar::Times, 4});
}
