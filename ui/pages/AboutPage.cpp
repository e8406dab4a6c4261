// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AboutPage.h"

#include "app/base/Version.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/text/Words.h"
#include "ui/widgets/Look.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

AboutPage::AboutPage(Core &core, QSettings &, QWidget *parent) : DeskPage(parent), m_core(core)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto *content = new QWidget(scroll);
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6 * Theme::unit, 4 * Theme::unit, 6 * Theme::unit, 6 * Theme::unit);
    column->setSpacing(2 * Theme::unit);
    auto *head = new QHBoxLayout;
    auto *picture = new QLabel(content);
    picture->setPixmap(Icons::application().pixmap(64, 64));
    head->addWidget(picture);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    add(names, tr("Provider Desk"), 1.7, true);
    QLabel *version = add(names, tr("Version %1").arg(QStringLiteral(DESK_VERSION)));
    Look::ink(version, Look::Ink::Dim);
    names->addStretch(1);
    head->setSpacing(4 * Theme::unit);
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(Theme::unit);
    add(column, tr("For people who administer teacher training and work-based learning: their records in one window, changes drafted offline, "
                   "each sent once."));
    add(column, tr("This program is made by volunteers. It is not a product of the Department for Education or the Tertiary Education Commission."));

    column->addSpacing(3 * Theme::unit);
    add(column, tr("Services and the versions of their interfaces"), 1.15, true);
    const QStringList services = m_core.serviceIds();
    for (const QString &service : services)
        add(column, tr("%1: %2").arg(Words::serviceName(service), m_core.versions(service).join(QStringLiteral(", "))));

    column->addSpacing(3 * Theme::unit);
    add(column, tr("Languages"), 1.15, true);
    add(column, tr("The Welsh and te reo Māori texts await a review by native readers. Where a word is wrong, the report of a reader is welcome."));

    column->addSpacing(3 * Theme::unit);
    add(column, tr("Licences"), 1.15, true);
    add(column, tr("Provider Desk is free software under the GNU General Public License, version 3 or later. It comes without warranty."));
    add(column, tr("It uses Qt %1 (LGPL version 3), QtKeychain (BSD), SQLite (public domain), liborcus (MPL 2.0), libxlsxwriter (BSD), zlib (zlib licence) and tl::expected (CC0).").arg(QString::fromLatin1(qVersion())));
    add(column, tr("Code lists of the services are their publishers’, under the Open Government Licence and Creative Commons Attribution."));

    column->addSpacing(3 * Theme::unit);
    add(column, tr("Report for support"), 1.15, true);
    add(column, tr("Versions, connections and the last failures, without names, numbers of people or tokens."));
    m_copy = new QPushButton(tr("&Copy the report"), content);
    m_copy->setObjectName(QStringLiteral("copyReport"));
    m_copy->setAccessibleDescription(tr("Puts the report on the clipboard"));
    auto *row = new QHBoxLayout;
    auto *copied = new QLabel(content);
    row->addWidget(m_copy);
    row->addWidget(copied, 1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this, copied] {
        QGuiApplication::clipboard()->setText(m_core.supportReport());
        copied->setText(tr("Copied"));
        QAccessibleEvent alert(copied, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
}

QString AboutPage::title() const { return tr("About"); }

QString AboutPage::help() const { return tr("Versions, licences, and a report for support that you can copy: it holds no names and no tokens."); }

void AboutPage::entered() { m_copy->setFocus(); }

QLabel *AboutPage::add(QVBoxLayout *column, const QString &text, double size, bool bold)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(Theme::scaled(font(), size, bold));
    column->addWidget(label);
    return label;
}
