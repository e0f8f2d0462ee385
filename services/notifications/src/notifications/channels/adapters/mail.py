"""E-mail by SMTP, through aiosmtplib. Off until the operator's file names a server."""

from email.message import EmailMessage
from email.utils import parseaddr

import aiosmtplib

from notifications.channels.adapters.operators_file import EmailAccount
from notifications.channels.model import ChannelKind, Outcome, Parcel, Result

SECONDS = 10.0


class MailPort:
    """Sends plain text. A server may take a message whose answer never comes, so a silence after
    that is uncertain.
    """

    channel = ChannelKind.EMAIL
    drops_doubles = False

    def __init__(self, account: EmailAccount) -> None:
        self._account = account

    async def send(self, parcel: Parcel) -> Result:
        """Hand it to the server once."""
        account = self._account
        client = aiosmtplib.SMTP(
            hostname=account.host,
            port=account.port,
            timeout=SECONDS,
            use_tls=account.security == "tls",
            start_tls=account.security == "starttls",
        )
        try:
            await client.connect()
            if account.username:
                await client.login(account.username, account.password.get_secret_value())
        except (aiosmtplib.SMTPException, OSError) as error:
            client.close()
            # Nothing was said yet, so nothing can have been sent.
            return Result(outcome=Outcome.FAILED, reason=type(error).__name__)
        try:
            await client.send_message(_message(parcel, account.sender))
        except aiosmtplib.SMTPRecipientsRefused as error:
            return _refused(error.recipients[0].code)
        except aiosmtplib.SMTPResponseException as error:
            return _refused(error.code)
        except (aiosmtplib.SMTPException, OSError) as error:
            return Result(outcome=Outcome.UNCERTAIN, reason=type(error).__name__)
        finally:
            client.close()
        return Result(outcome=Outcome.SENT, reference=_message_id(parcel, account.sender))


def _refused(code: int) -> Result:
    """4xx asks for patience, 5xx is for good."""
    outcome = Outcome.FAILED if 400 <= code < 500 else Outcome.REFUSED
    return Result(outcome=outcome, reason=f"SMTP {code}")


def _message(parcel: Parcel, sender: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = parcel.address
    message["Subject"] = parcel.title
    message["Message-ID"] = _message_id(parcel, sender)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(parcel.text)
    return message


def _message_id(parcel: Parcel, sender: str) -> str:
    """The same at every try, so that a mail program can tell a double."""
    host = parseaddr(sender)[1].partition("@")[2] or "localhost"
    return f"<{parcel.delivery_id}@{host}>"
