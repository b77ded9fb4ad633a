package import Diagnostics

extension PublishingError {
    /// What happened and what to do about it.
    package var message: Phrase {
        switch self {
        case .locked(let output, let holder): .locked(output, holder)
        case .notAFolder(let output):
            Phrase(
                fr: "la sortie «\u{A0}\(output)\u{A0}» est un fichier\u{202F}; "
                    + "indiquez un dossier avec --output",
                en: "the output “\(output)” is a file; name a folder with --output"
            )
        case .danglingLink(let output):
            Phrase(
                fr: "la sortie «\u{A0}\(output)\u{A0}» est un lien symbolique qui ne mène nulle "
                    + "part\u{202F}; créez sa cible ou retirez le lien",
                en: "the output “\(output)” is a symbolic link that leads nowhere; "
                    + "make its target or remove the link"
            )
        case .containsSite(let output, let site):
            Phrase(
                fr: "la sortie «\u{A0}\(output)\u{A0}» contient le site lui-même "
                    + "(«\u{A0}\(site)\u{A0}»)\u{202F}; indiquez un autre dossier avec --output",
                en: "the output “\(output)” contains the site itself (“\(site)”); "
                    + "name another folder with --output"
            )
        case .insideReserved(let output, let folder):
            Phrase(
                fr: "la sortie «\u{A0}\(output)\u{A0}» se trouve dans «\u{A0}\(folder)\u{A0}», "
                    + "qui n’est pas fait pour elle\u{202F}; "
                    + "indiquez un autre dossier avec --output",
                en: "the output “\(output)” lies inside “\(folder)”, which is not meant for it; "
                    + "name another folder with --output"
            )
        case .foreignFile(let output, let file):
            Phrase(
                fr: "le dossier «\u{A0}\(output)\u{A0}» contient «\u{A0}\(file)\u{A0}», que portal "
                    + "n’a pas écrit et que la publication effacerait\u{202F}; "
                    + "déplacez-le, indiquez un autre dossier avec --output, "
                    + "ou faites enlever ce qui n’est pas du site avec --clean",
                en: "the folder “\(output)” holds “\(file)”, which portal did not write and "
                    + "which publishing would erase; "
                    + "move it away, name another folder with --output, "
                    + "or have all that is not the site’s removed with --clean"
            )
        case .writtenTwice(let path):
            Phrase(
                fr: "«\u{A0}\(path)\u{A0}» est écrit deux fois par la même publication\u{202F}; "
                    + "signalez ce défaut de portal",
                en: "“\(path)” is written twice by the same publication; "
                    + "report this fault of portal"
            )
        case .originReplaced(let path):
            Phrase(
                fr: "le fichier «\u{A0}\(path)\u{A0}» a été remplacé pendant la "
                    + "construction\u{202F}; recommencez",
                en: "the file “\(path)” was replaced during the build; try again"
            )
        case .noManifest(let folder, let manifest):
            Phrase(
                fr: "le dossier «\u{A0}\(folder)\u{A0}» n’a pas de manifeste "
                    + "(«\u{A0}\(manifest)\u{A0}»)\u{202F}; pour une copie, indiquez avec --manifest "
                    + "celui du dossier d’origine",
                en:
                    "the folder “\(folder)” has no manifest (“\(manifest)”); for a copy, name that of "
                    + "the original folder with --manifest"
            )
        case .notAManifest(let path):
            Phrase(
                fr: "«\u{A0}\(path)\u{A0}» n’est pas un manifeste entier\u{202F}; un manifeste "
                    + "s’appelle «\u{A0}.portal/Public.manifest\u{A0}»",
                en: "“\(path)” is no whole manifest; a manifest is called “.portal/Public.manifest”"
            )
        case .diskFull(let path, let errno):
            Phrase(
                fr: "«\u{A0}\(path)\u{A0}» ne peut pas être écrit\u{A0}: "
                    + "\(Phrase.systemError(errno).french)\u{202F}; libérez de la place, "
                    + "le site publié est resté tel quel",
                en: "“\(path)” cannot be written: \(Phrase.systemError(errno).english); "
                    + "make room, the published site is as it was"
            )
        case .refused(let action, let path, let errno): .refused(action, path, errno)
        }
    }
}

extension Phrase {
    fileprivate static func locked(_ output: String, _ holder: LockHolder?) -> Phrase {
        let french =
            holder.map { " (processus\u{A0}\($0.process), depuis le \($0.beginning))" } ?? ""
        let english = holder.map { " (process\u{A0}\($0.process), since \($0.beginning))" } ?? ""
        return Phrase(
            fr: "une autre construction\(french) publie déjà dans «\u{A0}\(output)\u{A0}»\u{202F}; "
                + "attendez qu’elle finisse",
            en: "another build\(english) is publishing to “\(output)”; wait until it has finished"
        )
    }

    fileprivate static func refused(
        _ action: PublishingError.Action,
        _ path: String,
        _ errno: Int32
    ) -> Phrase {
        let verb =
            switch action {
            case .reading: Phrase(fr: "lu", en: "read")
            case .writing: Phrase(fr: "écrit", en: "written")
            case .copying: Phrase(fr: "copié", en: "copied")
            case .removing: Phrase(fr: "supprimé", en: "removed")
            case .replacing: Phrase(fr: "remplacé", en: "replaced")
            }
        let reason = Phrase.systemError(errno)
        return Phrase(
            fr:
                "«\u{A0}\(path)\u{A0}» ne peut pas être \(verb.french)\u{A0}: \(reason.french)\u{202F}; "
                + "vérifiez les droits du dossier",
            en: "“\(path)” cannot be \(verb.english): \(reason.english); "
                + "check the permissions of the folder"
        )
    }
}
