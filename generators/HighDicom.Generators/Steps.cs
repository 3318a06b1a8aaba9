namespace HighDicom.Generators;

/// <summary>The names of the pipeline's steps, which the caching tests watch.</summary>
internal static class Steps
{
    public const string Target = nameof(Target);
    public const string Tables = nameof(Tables);
    public const string Iods = nameof(Iods);
    public const string DataElements = nameof(DataElements);
    public const string Uids = nameof(Uids);
    public const string FieldNames = nameof(FieldNames);
    public const string ContextGroups = nameof(ContextGroups);
    public const string Concepts = nameof(Concepts);
    public const string TemplateLinks = nameof(TemplateLinks);
    public const string Names = nameof(Names);
    public const string TypeNames = nameof(TypeNames);
    public const string Templates = nameof(Templates);
    public const string TemplateUnits = nameof(TemplateUnits);
    public const string Selection = nameof(Selection);
    public const string Index = nameof(Index);
    public const string Views = nameof(Views);
    public const string Terms = nameof(Terms);
    public const string Codes = nameof(Codes);
    public const string CodeParts = nameof(CodeParts);
    public const string ContextGroupTypes = nameof(ContextGroupTypes);
    public const string ContextGroupNumbers = nameof(ContextGroupNumbers);
    public const string SnomedMap = nameof(SnomedMap);
    public const string SrRelationships = nameof(SrRelationships);
    public const string RequirementBundles = nameof(RequirementBundles);
    public const string RequirementBundleNames = nameof(RequirementBundleNames);
    public const string IodUnits = nameof(IodUnits);
}
