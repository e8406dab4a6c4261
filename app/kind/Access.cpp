// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind/Access.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

AccessSpec accessTo(const QString &service)
{
    // Register: facts 1.3 and 6; early career: facts 1.1; work-based: facts 3.
    static const QHash<QString, AccessSpec> all{
        {QStringLiteral("registerTrainees"),
         {QT_TRANSLATE_NOOP("Access", "Accredited higher education providers can make tokens. School-led providers and training partners cannot."),
          QT_TRANSLATE_NOOP("Access", "In Register, open Organisation settings, then Manage your tokens. A token lasts 6 months at most and you can have 2. The Register team gives "
                                      "out tokens for the sandbox."),
          QT_TRANSLATE_NOOP("Access", "Without a token you can draft QTS updates here, write the file that Register’s bulk upload accepts and open the file with errors that it "
                                      "gives back. Deferrals cannot be uploaded: make them in Register."),
          QDate(2026, 8, 22), QT_TRANSLATE_NOOP("Access", "Register trainee teachers (Register)")}},
        {QStringLiteral("earlyCareer"),
         {QT_TRANSLATE_NOOP("Access", "Lead providers. A token belongs to one lead provider and one environment."),
          QT_TRANSLATE_NOOP("Access", "DfE sends it to your organisation by Galaxkey. It does not expire."), "", QDate(2026, 8, 21),
          QT_TRANSLATE_NOOP("Access", "Register early career teachers (RECT)")}},
        {QStringLiteral("workBased"),
         {QT_TRANSLATE_NOOP("Access", "Providers and their vendors with an ESL machine account for their EDUMIS number."),
          QT_TRANSLATE_NOOP("Access", "The account’s name is the client ID. It is registered with TEC’s services before the first call."), "", QDate(2025, 8, 20),
          QT_TRANSLATE_NOOP("Access", "Tertiary Education Commission (TEC)")}},
    };
    return all.value(service);
}
