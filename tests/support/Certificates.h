// SPDX-FileCopyrightText: 2026 The Provider Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>

/// Certificates made by the openssl program: an authority that this test trusts, and one that nobody knows.
class Certificates
{
public:
    bool make()
    {
        return write("ca.conf",
                     "[ca]\ndefault_ca=d\n[d]\ndir=.\nnew_certs_dir=.\ndatabase=index\nserial=serial\ndefault_md=sha256\npolicy=p\n"
                     "unique_subject=no\nrand_serial=yes\n[p]\ncommonName=supplied\n[root]\nbasicConstraints=critical,CA:true\n"
                     "keyUsage=critical,keyCertSign\nsubjectKeyIdentifier=hash\n"
                     "[local]\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n[elsewhere]\nsubjectAltName=DNS:elsewhere.example\n")
            && write("index", "") && openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out key.pem")
            && authority("known") && authority("unknown") && authority("localhost");
    }
    /// A server's certificate from `issuer`, valid between the two (YYYYMMDDHHMMSSZ).
    QSslConfiguration leaf(const char *issuer, const char *section, const char *from, const char *until)
    {
        const QString name = QString::fromLatin1(issuer);
        const bool made = openssl("req -new -key key.pem -subj /CN=server -out leaf.csr")
            && openssl(QStringLiteral("ca -batch -config ca.conf -cert %1.pem -keyfile key.pem -in leaf.csr -out leaf.pem -notext -extensions %2 "
                                      "-startdate %3 -enddate %4")
                           .arg(name, QString::fromLatin1(section), QString::fromLatin1(from), QString::fromLatin1(until)));
        return made ? configuration(QStringLiteral("leaf.pem")) : QSslConfiguration();
    }
    QSslConfiguration selfSigned() { return configuration(QStringLiteral("localhost.pem")); }
    QSslCertificate known() { return certificate(QStringLiteral("known.pem")); }
    QSslCertificate authority(const QString &name) { return certificate(name + QStringLiteral(".pem")); }

private:
    bool authority(const char *name)
    {
        const QString text = QString::fromLatin1(name);
        return openssl(QStringLiteral("req -new -x509 -key key.pem -subj /CN=%1 -days 30 -out %1.pem -config ca.conf -extensions root").arg(text));
    }
    bool openssl(const QString &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
        const bool ended = process.waitForFinished(20'000) && process.exitCode() == 0;
        if (!ended)
            qWarning("openssl %s: %s", qPrintable(arguments), process.readAllStandardError().constData());
        return ended;
    }
    bool openssl(const char *arguments) { return openssl(QString::fromLatin1(arguments)); }
    bool write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    QByteArray read(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QSslCertificate certificate(const QString &name) { return QSslCertificate(read(name)); }
    QSslConfiguration configuration(const QString &name)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate(name));
        configuration.setPrivateKey(QSslKey(read(QStringLiteral("key.pem")), QSsl::Ec));
        return configuration;
    }

    QTemporaryDir m_folder;
};
