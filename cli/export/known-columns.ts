/** Column names of license and sales exports. Atlassian: Marketplace reporting API; no complete CSV header is documented. */
const known = [
  ...['addonLicenseId', 'appEntitlementId', 'appEntitlementNumber', 'licenseId', 'licenseType'],
  ...['hostLicenseId', 'hostEntitlementId', 'hostEntitlementNumber', 'cloudId'],
  ...['cloudSiteHostname', 'addonKey', 'addonName', 'productId', 'hosting', 'appEdition', 'status'],
  ...['newBillingSystem', 'isNewBillingSystem', 'lastUpdated', 'tier', 'inGracePeriod'],
  ...['maintenanceStartDate', 'maintenanceEndDate', 'latestMaintenanceStartDate', 'licenseLevel'],
  ...['evaluationLicense', 'evaluationStartDate', 'evaluationEndDate', 'evaluationSaleDate'],
  ...['latestEvaluationStartDate', 'daysToConvertEval', 'evaluationOpportunitySize'],
  ...['installedOnSandbox', 'licenseSourceType', 'extendedServerSupport', 'transactionAccountId'],
  ...['parentProductName', 'parentProductEdition', 'parentProductBillingCycle'],
  ...['cloudComplianceBoundaries', 'company', 'country', 'region', 'technicalContactName'],
  ...['technicalContactEmail', 'billingContactName', 'billingContactEmail', 'partnerName'],
  ...['transactionId', 'transactionLineItemId', 'saleDate', 'saleType', 'billingPeriod'],
  ...['purchasePrice', 'vendorAmount', 'paymentStatus', 'paymentTerms'],
];

const byPlainName = new Map(known.map((name) => [plain(name), name]));

/** The name as the reporting API spells it, whatever the case and blanks it is written with; undefined for an unknown one. */
export function knownColumn(name: string): string | undefined {
  return byPlainName.get(plain(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
