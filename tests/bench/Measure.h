// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

/// One row of the table: what the desk took, beside what the least that could do the same took in the same run.
struct Measure {
    enum class Bar {
        None,     ///< a figure without a bar
        Times,    ///< the median is at most so many times the floor's
        AtMost,   ///< the figure itself, by its 95th percentile where there is one of its own
        AtLeast,
    };
    QString name;
    QString unit;             ///< "ms", "MB", "frames/s"
    QList<double> ours;       ///< one a run or an event; empty: it did not run
    QList<double> floor = {}; ///< empty: there is none
    Bar bar = Bar::None;
    double limit = 0;
    bool byP95 = false;       ///< the bar holds the 95th percentile, not the median
    QString note = {};        ///< what it was measured against, or why a bar means nothing here

    double figure() const; ///< that the bar holds
    double ratio() const;  ///< 0: no floor
    bool ran() const { return !ours.isEmpty(); }
    bool isMet() const;
    QString barWords() const;

    static double median(QList<double> values);
    static double percentile(QList<double> values, double part);
};

/// All rows, printed as they come and written as JSON at the end.
class Report
{
public:
    explicit Report(QString title) : m_title(std::move(title)) { }

    void begin();
    void add(const Measure &measure);
    /// How many measures did not run.
    int missing() const;
    void printNotes() const;
    bool write(const QString &path) const;

private:
    QString m_title;
    QList<Measure> m_measures;
};
