// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Files.h"
#include "tests/files/RegisterExport.h"
#include "tests/support/Desk.h"

namespace sourceDesk {
using namespace registerExport;
inline const QString kind = QStringLiteral("trainee");
inline const QString command = QStringLiteral("updateStatus");
} // namespace sourceDesk

using namespace sourceDesk;

/// A desk without a token, on Register's own export of four trainees. A test class is made from it.
class SourceDesk : public QObject
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(QUrl());
        m_desk->config.practice = false;
        m_desk->start();
        QSignalSpy ready(&m_desk->core(), &Core::ready);
        QVERIFY(ready.wait(20000));
        const QString path = put("export.csv",
                                 csv({person(1, QStringLiteral("TRN received")), person(2, QStringLiteral("TRN received")), person(3, QStringLiteral("Deferred")),
                                      person(4, QStringLiteral("Pending TRN"))}),
                                 2);
        m_door = open(path).connection;
    }

    QString put(const char *name, const QByteArray &bytes, int hoursAgo = 0)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        file.flush();
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo), QFileDevice::FileModificationTime);
        return file.fileName();
    }
    SourceReport open(const QString &path, const QString &connection = {}) { return Desk::wait(m_desk->core().files().openSource(path, connection)); }
    QList<Row> rows()
    {
        Query query;
        query.kind = kind;
        query.connection = m_door;
        return Desk::wait(m_desk->core().rows(kind, Desk::wait(m_desk->core().order(query))));
    }
    qint64 row(int number)
    {
        for (const Row &each : rows()) {
            if (each.id.startsWith(QStringLiteral("slug%1").arg(number, 4, 10, QLatin1Char('0'))))
                return each.row;
        }
        return 0;
    }
    Values record(int number) { return Desk::wait(m_desk->core().record(kind, row(number)))->record.values; }
    Verdict keep(int number, const QDate &met, bool tick = true)
    {
        Draft draft = Desk::wait(m_desk->core().openForm(kind, command, row(number))).draft;
        draft.values.set(QStringLiteral("qts_standards_met_date"), met.toString(Qt::ISODate));
        Verdict verdict = Desk::wait(m_desk->core().submit(draft));
        if (tick && !verdict.blocked() && verdict.warned()) {
            draft = Desk::wait(m_desk->core().openForm(kind, command, row(number))).draft;
            for (const Finding &finding : verdict.warnings())
                draft.ticked.append(finding.rule);
            verdict = Desk::wait(m_desk->core().submit(draft));
        }
        return verdict;
    }
    WrittenFiles write(const char *name)
    {
        QList<qint64> ids;
        for (const Entry &entry : m_desk->entries())
            ids.append(entry.id);
        return Desk::wait(m_desk->core().files().writeServiceFile(kind, QStringLiteral("bulkStatus"), ids, m_folder->filePath(QLatin1String(name))));
    }
    QString text(const char *name)
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    Connection door() const { return m_desk->core().currentConnection(QStringLiteral("registerTrainees")); }

    const QDate m_yesterday = QDateTime::currentDateTimeUtc().date().addDays(-1);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QString m_door;
};
