/** Columns that some version of the license report has. Atlassian: reporting API v2 and v3, its CSV, and what was seen beside. */
export const licenseColumns = (
  'addonLicenseId appEntitlementId appEntitlementNumber hostLicenseId hostEntitlementId hostEntitlementNumber licenseId ' +
  'cloudId cloudSiteHostname addonKey productId addonName hosting appEdition newBillingSystem isNewBillingSystem lastUpdated ' +
  'licenseType maintenanceStartDate maintenanceEndDate latestMaintenanceStartDate latestEvaluationStartDate status tier ' +
  'cmtDetails contactDetails partnerDetails attribution extendedServerSupport licenseSourceType licenseLevel inGracePeriod ' +
  'evaluationOpportunitySize evaluationLicense daysToConvertEval evaluationStartDate evaluationEndDate evaluationSaleDate ' +
  'parentProductBillingCycle parentProductName parentProductEdition installedOnSandbox transactionAccountId ' +
  'cloudComplianceBoundaries billingPeriod ' +
  'company country region technicalContactName technicalContactEmail technicalContactPhone technicalContactAddress1 ' +
  'technicalContactAddress2 technicalContactCity technicalContactState technicalContactPostcode billingContactName ' +
  'billingContactEmail billingContactPhone partnerName partnerType partnerContactName partnerContactEmail ' +
  'cmtStatus cmtRelatedOnPremLicense'
).split(' ');

/** What the sales export has beside some of them. */
const salesColumns =
  'transactionId transactionLineItemId saleDate saleType purchasePrice vendorAmount paymentStatus paymentTerms'.split(
    ' ',
  );

const known = [...licenseColumns, ...salesColumns];

const byPlainName = new Map(known.map((name) => [plain(name), name]));

/** The name as the reporting API spells it, whatever the case and blanks it is written with; undefined for an unknown one. */
export function knownColumn(name: string): string | undefined {
  return byPlainName.get(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
