internal import Glibc

extension Phrase {
    /// What the operating system answers by an `errno`, in words; an unusual one keeps the system's
    /// own English and its number.
    package static func systemError(_ code: Int32) -> Phrase {
        switch code {
        case EACCES, EPERM: Phrase(fr: "accès refusé", en: "permission denied")
        case ENOENT: Phrase(fr: "introuvable", en: "not found")
        case ENOTDIR: Phrase(fr: "ce n’est pas un dossier", en: "not a folder")
        case EISDIR: Phrase(fr: "c’est un dossier", en: "it is a folder")
        case EEXIST: Phrase(fr: "ce nom est déjà pris", en: "the name is already taken")
        case ELOOP: Phrase(fr: "lien symbolique", en: "symbolic link")
        case ENOSPC: Phrase(fr: "le disque est plein", en: "the disk is full")
        case EDQUOT: Phrase(fr: "le quota de disque est atteint", en: "the disk quota is used up")
        case EROFS:
            Phrase(
                fr: "le système de fichiers est en lecture seule",
                en: "the file system is read-only"
            )
        case EIO:
            Phrase(fr: "le disque ne répond pas bien", en: "the disk does not answer properly")
        case EMFILE, ENFILE: Phrase(fr: "trop de fichiers ouverts", en: "too many open files")
        case ENAMETOOLONG: Phrase(fr: "le nom est trop long", en: "the name is too long")
        case ENOMEM: Phrase(fr: "mémoire insuffisante", en: "not enough memory")
        case EBUSY: Phrase(fr: "le fichier est occupé", en: "the file is in use")
        default:
            Phrase(
                fr: "erreur système \(code) (\(String(cString: strerror(code))))",
                en: "system error \(code) (\(String(cString: strerror(code))))"
            )
        }
    }
}
