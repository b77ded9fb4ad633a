// The first tests of SiteBuilding.
