// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kind/Command.h"

#include <QtWidgets/QGroupBox>
#include <QtWidgets/QWidget>

class QLabel;
class QVBoxLayout;

/// What a row needs to know about the moment besides its field.
struct FieldMoment {
    QDate today;       ///< the service's day
    QDate ownToday;    ///< this computer's day
    QString service;   ///< "Register"
    QString zone;      ///< "UTC": where the service counts days
};

/// One question: label, hint, error and editor in one column, wired for screen readers. The only way to make an editor
/// of a form, so that each has a name, a buddy and a description made of its hint and its error.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    static FieldRow *make(const FieldSpec &spec, const QString &title, const FieldMoment &moment, QWidget *parent);

    const FieldSpec &spec() const { return m_spec; }
    QString id() const { return QString::fromLatin1(m_spec.id); }
    QString title() const { return m_title; }

    /// Writes the answer into a draft's values; nothing for no answer.
    virtual void store(Values &values) const = 0;
    virtual void load(const Values &values) = 0;
    /// The answer as the check page says it; empty: none.
    virtual QString words() const = 0;
    virtual void setChoices(const QList<Choice> &) { }
    /// Why what was typed cannot be read, as a source text in the context "Rules" with {field}; empty: it can.
    virtual const char *fault() const { return ""; }
    /// Where an error's link goes.
    virtual QWidget *focusTarget() const = 0;

    void setHint(const QString &hint);
    /// Empty texts take them away. `help` stands beneath the error in our own words.
    void setProblem(const QString &error, const QString &help, const QString &warning);
    QString error() const;
    QString warning() const;

Q_SIGNALS:
    void changed();

protected:
    FieldRow(const FieldSpec &spec, const QString &title, QWidget *parent);

    /// `editor` below the label; `spoken` get the description, the first one the label's mnemonic.
    void setEditor(QWidget *editor, const QList<QWidget *> &spoken);
    void setSpoken(const QList<QWidget *> &spoken);
    void describe();
    QVBoxLayout *column() const { return m_column; }
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *line(const QString &name);

    const FieldSpec m_spec;
    QString m_title;
    QVBoxLayout *m_column;
    QLabel *m_label;
    QLabel *m_hint;
    QLabel *m_error;
    QLabel *m_help;
    QLabel *m_warning;
    QList<QWidget *> m_spoken;
};

/// Several controls that answer one question: a group to screen readers, nothing to the eye.
class FieldGroup : public QGroupBox
{
    Q_OBJECT

public:
    using QGroupBox::QGroupBox;

protected:
    void paintEvent(QPaintEvent *) override { }
};
