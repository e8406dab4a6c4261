// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Measure.h"

#include <QtCore/QTemporaryDir>

#include <memory>

/// Every measure of the desk, each beside its floor in the same run, turn about, so that whatever else the machine does
/// falls on both.
class Suite
{
public:
    /// `brief`: few rows and runs, to see that each measure works. `million`: growth is followed to a million records.
    Suite(Report &report, bool brief, bool million);
    ~Suite();

    /// Only measures whose group's name is among `only`; empty: all.
    void run(const QStringList &only);
    static QStringList groups();

private:
    void start();
    void pull();
    void window();
    void filter();
    void sort();
    void scroll();
    void disk();
    void outbox();
    void review();
    void imports();
    void importWindow(const QString &rows);
    void growth();
    void idle();

    /// A folder with so many participants, filled once; empty: it could not be.
    QString folder(int participants);
    QString freshFolder();
    /// A server of so many participants; it stays until the end.
    quint16 server(int participants);
    QList<double> pulls(int participants, int runs);

    Report &m_report;
    const bool m_brief;
    const bool m_million;
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};
