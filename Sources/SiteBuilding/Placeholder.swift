// The first file of SiteBuilding.
