// The first tests of SiteModel.
