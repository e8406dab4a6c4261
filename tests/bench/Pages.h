// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

/// Made-up answers of the early-career service, the same for the same number.
namespace Pages {

inline constexpr int size = 3000;
inline constexpr int partners = 40;
inline constexpr int statements = 60;

/// An id like the services' own: without order, so that an index is filled at random.
QString uuid(quint64 number);
QString fullName(int number);
QString trn(int number);
QString participantId(int number);
/// The training record, by which the desk keeps an enrolment.
QString recordId(int number);

QByteArray deliveryPartners();
/// A file that withdraws `count` of them from number `from` on, by TRN and name; three in a hundred for a reason that is none of
/// the list.
QByteArray withdrawals(int count, int from = 0);
QByteArray statementList();
/// `count` participants from number `from` on, an enrolment each.
QByteArray participants(int from, int count);
/// Declarations of the first `people` participants. In a later `round` every fourth has moved on to another state.
QByteArray declarations(int from, int count, int people, int round = 0);

} // namespace Pages
