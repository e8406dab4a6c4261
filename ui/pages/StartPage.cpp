// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/StartPage.h"

#include "app/Files.h"
#include "ui/Icons.h"
#include "ui/StyleParts.h"
#include "ui/Theme.h"
#include "ui/text/AccessWords.h"
#include "ui/text/ErrorText.h"
#include "ui/text/SourceWords.h"
#include "ui/text/Words.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/Look.h"
#include "ui/widgets/Mark.h"
#include "ui/widgets/MessageBar.h"

#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace {
/// One door: what it leads to and its button, within one quiet line.
class Card final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        StyleParts::box(&painter, rect(), palette().color(QPalette::Base), Theme::separator(palette()), false, QColor(), 2 * Theme::unit);
    }
};
} // namespace

StartPage::StartPage(Core &core, QSettings &, QWidget *parent)
    : DeskPage(parent)
    , m_core(core)
    , m_message(new MessageBar(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    auto *middle = new QHBoxLayout(inside);
    middle->setContentsMargins(6 * Theme::unit, 6 * Theme::unit, 6 * Theme::unit, 6 * Theme::unit);
    auto *body = new QWidget(inside);
    body->setMaximumWidth(qMax(720, fontMetrics().averageCharWidth() * 104));
    middle->addStretch(1);
    middle->addWidget(body, 20);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Theme::unit);
    column->addStretch(1);
    buildHead(column, body);
    column->addWidget(m_message);

    column->addWidget(door(QStringLiteral("practise"), tr("Practise with made-up data"),
                           tr("A practice server runs on this computer. You can try everything: nothing reaches DfE or TEC."),
                           tr("&Practise"), true, [this] { Q_EMIT practiceRequested(); }));
    column->addWidget(door(QStringLiteral("connections"), tr("Connect a service"),
                           m_core.secretsLast()
                               ? tr("You need a token that the service gave your organisation. It is kept in this computer’s keychain, never in a file.")
                               : tr("You need a token that the service gave your organisation. This computer has no keychain: it is kept for this run only."),
                           tr("&Connect"), false, [this] { Q_EMIT pageRequested(QStringLiteral("connections")); }));
    for (const auto &[kind, file] : SourceWords::lists(core.kinds())) {
        //: %1 is a file of a service, "Register's export of trainee records"
        column->addWidget(door(QStringLiteral("import"), tr("Work without a token"),
                               tr("Open %1: look, draft and check, then write the file that its bulk upload accepts. %2")
                                       .arg(SourceWords::title(*file), SourceWords::howToGet(*file)),
                               tr("Open the &list…"), false,
                               [this] { FilePrompt::open(this, tr("Open a list of records"), [this](const QString &path) { openSource(path); }); }));
    }
    column->addWidget(door(QStringLiteral("file"), tr("Open a colleague’s connection file"),
                           tr("It holds the address and the settings, but no token: you enter your own."), tr("&Open a file…"), false,
                           [this] { openFile(); }));
    buildAccess(column, body);
    column->addStretch(2);
}

void StartPage::buildHead(QVBoxLayout *column, QWidget *body)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(5 * Theme::unit);
    auto *picture = new QLabel(body);
    picture->setPixmap(Icons::application().pixmap(72, 72));
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::unit);
    auto *title = new QLabel(tr("Welcome to Provider Desk"), body);
    title->setFont(Theme::scaled(font(), 2.0, true));
    title->setWordWrap(true);
    auto *lead = new QLabel(tr("See your trainees, participants and agreements in one window, draft changes offline, and know that "
                               "each was sent once and has arrived. Choose how to begin."),
                            body);
    lead->setFont(Theme::scaled(font(), 1.1));
    lead->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(lead);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(3 * Theme::unit);
}

/// Who can get a token: the service's name at the left, the sentence at the right.
void StartPage::buildAccess(QVBoxLayout *column, QWidget *body)
{
    column->addSpacing(3 * Theme::unit);
    auto *access = new QLabel(tr("Who can get a token"), body);
    access->setFont(Theme::scaled(font(), 1.2, true));
    access->setWordWrap(true);
    column->addWidget(access);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(5 * Theme::unit);
    grid->setVerticalSpacing(3 * Theme::unit);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 22);
    const QStringList services = m_core.serviceIds();
    for (const QString &service : services) {
        const QString sentence = AccessWords::full(service);
        if (sentence.isEmpty())
            continue;
        auto *name = new QLabel(AccessWords::serviceInFull(service), body);
        name->setObjectName(QString(QStringLiteral("service-") + service));
        name->setWordWrap(true);
        name->setFont(Theme::scaled(font(), 1, true));
        auto *line = new QLabel(sentence, body);
        //: %1 is a service, "Register"
        line->setAccessibleName(tr("%1: %2").arg(name->text(), sentence));
        line->setObjectName(QString(QStringLiteral("access-") + service));
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        Look::ink(line, Look::Ink::Dim);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(line, row, 1);
    }
    column->addLayout(grid);
}

QString StartPage::title() const { return tr("First start"); }

QString StartPage::help() const
{
    return tr("The ways to begin. Practising needs no token and reaches no service, so that nothing can go wrong there.");
}

void StartPage::entered() { m_first->setFocus(); }

QWidget *StartPage::door(const QString &icon, const QString &title, const QString &text, const QString &action, bool main,
                         std::function<void()> act)
{
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(5 * Theme::unit, 4 * Theme::unit, 5 * Theme::unit, 4 * Theme::unit);
    row->setSpacing(5 * Theme::unit);
    auto *mark = new Mark(icon, Tone::Blue, card);
    mark->setFont(Theme::scaled(font(), 1.7));
    row->addWidget(mark, 0, Qt::AlignVCenter);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::unit);
    auto *head = new QLabel(title, card);
    head->setFont(Theme::scaled(font(), 1.15, true));
    head->setWordWrap(true);
    auto *more = new QLabel(text, card);
    more->setWordWrap(true);
    Look::ink(more, Look::Ink::Dim);
    words->addWidget(head);
    words->addWidget(more);
    row->addLayout(words, 1);
    auto *button = new QPushButton(action, card);
    button->setDefault(main);
    button->setAccessibleDescription(QString(title + QStringLiteral(". ") + text));
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    row->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    if (m_first == nullptr)
        m_first = button;
    return card;
}

void StartPage::openSource(const QString &path)
{
    whenDone(this, m_core.files().openSource(path), [this](const Result<SourceReport> &report) {
        if (!report)
            m_message->say(Notice::Weight::Problem, SourceWords::fault(report.error()));
    });
}

void StartPage::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a connection file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Connection files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::take);
    dialog->open();
}

void StartPage::take(const QString &path)
{
    whenDone(this, m_core.files().openConnection(path), [this, path](const Result<Connection> &read) {
        if (!read)
            return m_message->say(Notice::Weight::Problem, fault(read.error(), path));
        whenDone(this, m_core.saveConnection(*read, QString()), [this](const Result<Done> &done) {
            if (done)
                Q_EMIT pageRequested(QStringLiteral("connections"));
            else
                m_message->say(Notice::Weight::Problem, ErrorText::of(done.error(), ErrorText::Doing::Saving).sentence());
        });
    });
}

QString StartPage::fault(const Error &error, const QString &path)
{
    if (error.detail == QLatin1String("address"))
        return tr("%1 names an address to which no token may be sent. Nothing was changed. The address must begin with https://.").arg(QFileInfo(path).fileName());
    if (error.kind == ErrorKind::Invalid)
        return tr("%1 is not a connection file. It must name a service and an address.").arg(QFileInfo(path).fileName());
    return tr("The file %1 could not be read. Ask your colleague to save it again.").arg(path);
}
