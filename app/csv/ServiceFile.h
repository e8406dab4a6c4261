// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/Result.h"
#include "app/kind/Import.h"
#include "app/kind/Kind.h"

/// A service's own upload file out of drafts.
namespace ServiceFile {

struct Person {
    qint64 entry = 0;
    QString name;
    Values record;
    Values answers;
    std::optional<Finding> objection = {}; ///< of the desk's own rules: left out, and why
};

/// `today` is the service's. Each file stays below the size that the service takes; what it would not take is left out and
/// named. Ids stand as plain numbers: this file is read by a machine. All parts or none: error of kind Invalid where a part
/// after the first would replace another file.
Result<WrittenFiles> write(const FileSpec &file, const QList<Person> &people, const QDate &today, const QString &path);

} // namespace ServiceFile
