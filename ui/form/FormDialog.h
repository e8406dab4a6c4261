// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Core.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class CheckPage;
class InHand;
class QLabel;
class QPushButton;
class QStackedWidget;
class Questions;

/// The form of any command, built from its data: questions, a check page, the outbox. What is typed is a draft within
/// half a second and survives the desk; what stands in the way is said by the rules of the command alone.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the window goes when the form is left for another page ("outbox:12"); none: nothing leads there.
    using Way = std::function<void(const QString &page)>;

    /// Loads what the form needs and shows it on top of `parent`, or says why it cannot be shown.
    static void open(Core &core, QWidget *parent, const QString &kind, const QString &command, qint64 row, const Way &way = {});
    static void openEntry(Core &core, QWidget *parent, qint64 entry, const Way &way = {});

    FormDialog(Core &core, const FormStart &start, QWidget *parent = nullptr, const Way &way = {});

    using QDialog::open;
    void reject() override;

Q_SIGNALS:
    /// What was asked for waits in the outbox now.
    void released();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Saving { Clean, Dirty, UnderWay };

    static void show(Core &core, QWidget *parent, const Result<FormStart> &start, const Way &way);
    void fit();
    void buildHead(QWidget *parent);
    void buildFoot(QWidget *parent);
    void buildShortcuts();
    void say(const QString &words, bool problem = false);
    void edited();
    void save();
    void write();
    void saved(const Result<qint64> &entry);
    void whenSaved(std::function<void()> then);
    void leave(std::function<void()> then);
    void saveAndClose();
    // The ways out (FormDialogWays.cpp)
    void next();
    void putInOutbox();
    void submitted(const Result<Verdict> &verdict);
    void openCure(const QString &command);
    void leaveFor(const QString &page);

    void showPage(QWidget *page);
    Draft draft() const;
    bool isFinal() const;

    Core &m_core;
    FormStart m_start;
    const KindSpec m_kind;
    const CommandSpec m_command;
    QString m_name;
    const Way m_way;
    EntryState m_state = EntryState::Draft;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QLabel *m_saved = nullptr;
    QStackedWidget *m_pages = nullptr;
    InHand *m_inHand = nullptr;
    Questions *m_questions = nullptr;
    CheckPage *m_check = nullptr;
    QPushButton *m_help = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_saveDraft = nullptr;
    QPushButton *m_main = nullptr;
    QTimer m_soon;
    Saving m_saving = Saving::Clean;
    bool m_again = false;
    bool m_failed = false;
    bool m_submitting = false;
    std::function<void()> m_then;
};
