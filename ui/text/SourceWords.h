// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Connection.h"
#include "app/kind/Kinds.h"
#include "app/kind/Source.h"

/// What the desk says about a connection that lives on a file, without a token.
namespace SourceWords {

/// The lists of records on which a connection can live, of this service (empty: of any).
QList<std::pair<const KindSpec *, const FileSpec *>> lists(const Kinds &kinds, const QString &service = {});
/// "Register's export of trainee records", and where a person gets it.
QString title(const FileSpec &file);
QString howToGet(const FileSpec &file);
/// "Records from export.csv, saved 21 August 2026 at 4:10pm".
QString records(const Connection &connection);
/// What an opened list brought.
QString opened(const Kinds &kinds, const SourceReport &report);
/// Why a file could not be opened.
QString fault(const Error &error);

} // namespace SourceWords
