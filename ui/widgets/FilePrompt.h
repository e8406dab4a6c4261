// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

#include <functional>

/// Asks for a file without holding anything up: the answer comes to `chosen`, unless the person or the asking widget went.
namespace FilePrompt {

/// Spreadsheets and text tables.
void open(QWidget *parent, const QString &title, const std::function<void(const QString &path)> &chosen);
/// Files of another kind: `filter` as "Review files (*.json)".
void open(QWidget *parent, const QString &title, const QString &filter, const std::function<void(const QString &path)> &chosen);
void save(QWidget *parent, const QString &title, const QString &name, const QString &filter, const QString &suffix,
          const std::function<void(const QString &path)> &chosen);
/// `name` is offered, with the suffix of the chosen kind: "csv" or "xlsx" first.
void save(QWidget *parent, const QString &title, const QString &name, const QString &suffix, const std::function<void(const QString &path)> &chosen);
/// Words joined to a file's name; what no file system takes is left out.
QString name(const QStringList &parts);

} // namespace FilePrompt
