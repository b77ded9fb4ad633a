import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite struct PublishingErrorTests {
    @Test(
        arguments: [
            (
                .locked(output: "/p", by: LockHolder(process: 7, since: 1_764_374_709)),
                "une autre construction (processus\u{A0}7, depuis le 2025-11-29 00:05:09 UTC) publie déjà dans «\u{A0}/p\u{A0}»\u{202F}; "
                    + "attendez qu’elle finisse",
                "another build (process\u{A0}7, since 2025-11-29 00:05:09 UTC) is publishing to “/p”; "
                    + "wait until it has finished"
            ),
            (
                .locked(output: "/p", by: nil),
                "une autre construction publie déjà dans «\u{A0}/p\u{A0}»\u{202F}; "
                    + "attendez qu’elle finisse",
                "another build is publishing to “/p”; wait until it has finished"
            ),
            (
                .notAFolder(output: "p"),
                "la sortie «\u{A0}p\u{A0}» est un fichier\u{202F}; indiquez un dossier avec --output",
                "the output “p” is a file; name a folder with --output"
            ),
            (
                .danglingLink(output: "p"),
                "la sortie «\u{A0}p\u{A0}» est un lien symbolique qui ne mène nulle part\u{202F}; "
                    + "créez sa cible ou retirez le lien",
                "the output “p” is a symbolic link that leads nowhere; "
                    + "make its target or remove the link"
            ),
            (
                .containsSite(output: ".", site: "/s"),
                "la sortie «\u{A0}.\u{A0}» contient le site lui-même («\u{A0}/s\u{A0}»)\u{202F}; "
                    + "indiquez un autre dossier avec --output",
                "the output “.” contains the site itself (“/s”); "
                    + "name another folder with --output"
            ),
            (
                .insideReserved(output: "Content/x", folder: "Content"),
                "la sortie «\u{A0}Content/x\u{A0}» se trouve dans «\u{A0}Content\u{A0}», "
                    + "qui n’est pas fait pour elle\u{202F}; indiquez un autre dossier avec --output",
                "the output “Content/x” lies inside “Content”, which is not meant for it; "
                    + "name another folder with --output"
            ),
            (
                .foreignFile(output: "/p", file: "a.tex"),
                "le dossier «\u{A0}/p\u{A0}» contient «\u{A0}a.tex\u{A0}», que portal n’a pas écrit "
                    + "et que la publication effacerait\u{202F}; "
                    + "déplacez-le, indiquez un autre dossier avec --output, "
                    + "ou faites enlever ce qui n’est pas du site avec --clean",
                "the folder “/p” holds “a.tex”, which portal did not write and which publishing "
                    + "would erase; move it away, name another folder with --output, "
                    + "or have all that is not the site’s removed with --clean"
            ),
            (
                .noManifest(folder: "/c", manifest: "/.portal/c.manifest"),
                "le dossier «\u{A0}/c\u{A0}» n’a pas de manifeste («\u{A0}/.portal/c.manifest\u{A0}»)"
                    + "\u{202F}; pour une copie, indiquez avec --manifest celui du dossier d’origine",
                "the folder “/c” has no manifest (“/.portal/c.manifest”); for a copy, name that of "
                    + "the original folder with --manifest"
            ),
            (
                .notAManifest(path: "m"),
                "«\u{A0}m\u{A0}» n’est pas un manifeste entier\u{202F}; un manifeste s’appelle "
                    + "«\u{A0}.portal/Public.manifest\u{A0}»",
                "“m” is no whole manifest; a manifest is called “.portal/Public.manifest”"
            ),
            (
                .writtenTwice(path: "a"),
                "«\u{A0}a\u{A0}» est écrit deux fois par la même publication\u{202F}; "
                    + "signalez ce défaut de portal",
                "“a” is written twice by the same publication; report this fault of portal"
            ),
            (
                .originReplaced(path: "a"),
                "le fichier «\u{A0}a\u{A0}» a été remplacé pendant la construction\u{202F}; "
                    + "recommencez",
                "the file “a” was replaced during the build; try again"
            ),
            (
                .diskFull(path: "a", errno: ENOSPC),
                "«\u{A0}a\u{A0}» ne peut pas être écrit\u{A0}: le disque est plein\u{202F}; "
                    + "libérez de la place, le site publié est resté tel quel",
                "“a” cannot be written: the disk is full; "
                    + "make room, the published site is as it was"
            ),
            (
                .refused(.replacing, path: "a", errno: EROFS),
                "«\u{A0}a\u{A0}» ne peut pas être remplacé\u{A0}: "
                    + "le système de fichiers est en lecture seule\u{202F}; "
                    + "vérifiez les droits du dossier",
                "“a” cannot be replaced: the file system is read-only; "
                    + "check the permissions of the folder"
            ),
        ] as [(PublishingError, String, String)]
    )
    func `an error says what happened and what to do`(
        error: PublishingError,
        french: String,
        english: String
    ) {
        #expect(error.message == Phrase(fr: french, en: english))
    }

    @Test func `a full disk and a full quota are told from other refusals`() {
        #expect(
            PublishingError.failed(.writing, "a", errno: ENOSPC)
                == .diskFull(path: "a", errno: ENOSPC)
        )
        #expect(
            PublishingError.failed(.writing, "a", errno: EDQUOT)
                == .diskFull(path: "a", errno: EDQUOT)
        )
        #expect(
            PublishingError.failed(.writing, "a", errno: EIO)
                == .refused(.writing, path: "a", errno: EIO)
        )
    }
}
