// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names by which months are typed, whatever language the desk speaks: written without their marks, since people
/// leave those out. Short forms are any beginning of three letters or more that belongs to one month only.
struct MonthName {
    const char *folded;
    int month;
};

inline constexpr MonthName monthNames[] = {
    // English
    {"january", 1}, {"february", 2}, {"march", 3}, {"april", 4}, {"may", 5}, {"june", 6}, {"july", 7}, {"august", 8},
    {"september", 9}, {"october", 10}, {"november", 11}, {"december", 12},
    // Welsh, with the mutated forms that follow "mis"
    {"ionawr", 1}, {"chwefror", 2}, {"mawrth", 3}, {"fawrth", 3}, {"ebrill", 4}, {"mai", 5}, {"fai", 5}, {"mehefin", 6},
    {"fehefin", 6}, {"gorffennaf", 7}, {"orffennaf", 7}, {"awst", 8}, {"medi", 9}, {"fedi", 9}, {"hydref", 10}, {"tachwedd", 11},
    {"dachwedd", 11}, {"rhagfyr", 12}, {"ragfyr", 12},
    // Te reo Māori: the traditional names and the borrowed ones
    {"kohitatea", 1}, {"huitanguru", 2}, {"hui-tanguru", 2}, {"poututerangi", 3}, {"poutu-te-rangi", 3}, {"paengawhawha", 4},
    {"paenga-whawha", 4}, {"haratua", 5}, {"pipiri", 6}, {"hongongoi", 7}, {"hongoingoi", 7}, {"hereturikoka", 8},
    {"here-turi-koka", 8}, {"mahuru", 9}, {"whiringa-a-nuku", 10}, {"whiringa-nuku", 10}, {"nuku", 10}, {"whiringa-a-rangi", 11}, {"whiringa-rangi", 11}, {"rangi", 11},
    {"hakihea", 12}, {"hanuere", 1}, {"pepuere", 2}, {"maehe", 3}, {"aperira", 4}, {"mei", 5}, {"hune", 6}, {"hurae", 7},
    {"akuhata", 8}, {"hepetema", 9}, {"oketopa", 10}, {"noema", 11}, {"tihema", 12},
};
