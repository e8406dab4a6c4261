// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QStringList>

/// The files under `directory`, copies too, in which `word` (in small letters) stands in any letters, also in UTF-16.
inline QStringList holding(const QString &directory, const QByteArray &word)
{
    QStringList hits;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QByteArray bytes = file.readAll().toLower();
        if (bytes.contains(word) || bytes.replace('\0', QByteArray()).contains(word))
            hits.append(file.fileName());
    }
    return hits;
}
