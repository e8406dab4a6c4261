// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSysInfo>
#include <QtCore/QThread>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace {
QString number(double value)
{
    return value == 0 ? QStringLiteral("0") : QString::number(value, 'f', value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString lineOf(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
    }
    return {};
}

QJsonObject statistics(const QList<double> &values)
{
    QJsonArray runs;
    for (const double value : values)
        runs.append(value);
    return {{QStringLiteral("median"), Measure::median(values)}, {QStringLiteral("p95"), Measure::percentile(values, 0.95)}, {QStringLiteral("runs"), runs}};
}
} // namespace

double Measure::median(QList<double> values) { return percentile(std::move(values), 0.5); }

double Measure::percentile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(std::clamp(qsizetype(std::ceil(part * double(values.size()))) - 1, qsizetype(0), values.size() - 1));
}

double Measure::figure() const { return byP95 ? percentile(ours, 0.95) : median(ours); }

double Measure::ratio() const
{
    const double least = median(floor);
    return least > 0 ? median(ours) / least : 0;
}

bool Measure::isMet() const
{
    switch (bar) {
    case Bar::Times:
        return !floor.isEmpty() && ratio() <= limit;
    case Bar::AtMost:
        return figure() <= limit;
    case Bar::AtLeast:
        return figure() >= limit;
    case Bar::None:
        break;
    }
    return true;
}

QString Measure::barWords() const
{
    switch (bar) {
    case Bar::Times:
        return QStringLiteral("≤ %1 ×").arg(limit);
    case Bar::AtMost:
        return QStringLiteral("≤ %1 %2").arg(limit).arg(unit);
    case Bar::AtLeast:
        return QStringLiteral("≥ %1 %2").arg(limit).arg(unit);
    case Bar::None:
        break;
    }
    return QStringLiteral("–");
}

void Report::begin()
{
    std::printf("%s\n%s, %d cores, %s, %s\n\n| measure | ours | floor | ratio | p95 | bar | met |\n|---|---|---|---|---|---|---|\n", qPrintable(m_title),
                qPrintable(lineOf(QStringLiteral("/proc/cpuinfo"), "model name")), QThread::idealThreadCount(),
                qPrintable(lineOf(QStringLiteral("/proc/meminfo"), "MemTotal")), qPrintable(QSysInfo::prettyProductName()));
    std::fflush(stdout);
}

void Report::add(const Measure &measure)
{
    m_measures.append(measure);
    const auto with = [&](double value) { return QString(number(value) + QLatin1Char(' ') + measure.unit); };
    const QString cells[] = {measure.name,
                             measure.ran() ? with(Measure::median(measure.ours)) : QStringLiteral("did not run"),
                             measure.floor.isEmpty() ? QStringLiteral("–") : with(Measure::median(measure.floor)),
                             measure.ratio() > 0 && measure.ran() ? number(measure.ratio()) : QStringLiteral("–"),
                             measure.ours.size() > 1 ? number(Measure::percentile(measure.ours, 0.95)) : QStringLiteral("–"),
                             measure.barWords(),
                             measure.bar == Measure::Bar::None ? QStringLiteral("–") : !measure.ran() ? QStringLiteral("no") : measure.isMet() ? QStringLiteral("yes") : QStringLiteral("no")};
    QString row = QStringLiteral("|");
    for (const QString &cell : cells)
        row += QString(QLatin1Char(' ') + cell + QStringLiteral(" |"));
    std::printf("%s\n", row.toUtf8().constData());
    std::fflush(stdout);
}

int Report::missing() const
{
    return int(std::count_if(m_measures.cbegin(), m_measures.cend(), [](const Measure &each) { return !each.ran(); }));
}

void Report::printNotes() const
{
    std::printf("\n");
    for (const Measure &each : m_measures) {
        if (!each.note.isEmpty())
            std::printf("- %s: %s\n", each.name.toUtf8().constData(), each.note.toUtf8().constData());
    }
}

bool Report::write(const QString &path) const
{
    QJsonArray measures;
    for (const Measure &each : m_measures) {
        measures.append(QJsonObject{{QStringLiteral("measure"), each.name}, {QStringLiteral("unit"), each.unit}, {QStringLiteral("ran"), each.ran()},
                                    {QStringLiteral("ours"), statistics(each.ours)}, {QStringLiteral("floor"), statistics(each.floor)},
                                    {QStringLiteral("ratio"), each.ratio()}, {QStringLiteral("bar"), each.barWords()},
                                    {QStringLiteral("met"), each.ran() && each.isMet()}, {QStringLiteral("note"), each.note}});
    }
    const QJsonObject machine{{QStringLiteral("processor"), lineOf(QStringLiteral("/proc/cpuinfo"), "model name")},
                              {QStringLiteral("cores"), QThread::idealThreadCount()}, {QStringLiteral("memory"), lineOf(QStringLiteral("/proc/meminfo"), "MemTotal")},
                              {QStringLiteral("system"), QSysInfo::prettyProductName()}, {QStringLiteral("qt"), QString::fromLatin1(qVersion())}};
    const QJsonObject all{{QStringLiteral("title"), m_title}, {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                          {QStringLiteral("machine"), machine}, {QStringLiteral("measures"), measures}};
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}
