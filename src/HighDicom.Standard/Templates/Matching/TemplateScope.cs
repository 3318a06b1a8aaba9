using HighDicom.Templates.Notation;

namespace HighDicom.Templates.Matching;

/// <summary>A template with what the including rows bind to its parameters. An unbound parameter constrains nothing.</summary>
internal sealed class TemplateScope(TemplateDefinition template, IReadOnlyDictionary<string, CodeSet>? bindings = null)
{
    public TemplateDefinition Template => template;

    public CodeSet Resolve(CodeSet codes) => codes is ParameterCodes parameter
        ? bindings is not null && bindings.TryGetValue(parameter.Name, out CodeSet? bound) ? bound : AnyCode.Instance
        : codes;

    public RowStatement Resolve(RowStatement statement) => statement switch
    {
        ValueSet values => new ValueSet(Resolve(values.Codes)),
        UnitSet units => new UnitSet(Resolve(units.Codes)),
        _ => statement,
    };

    /// <summary>The template that a row of this one includes, with the bindings of that row; null if this library does not hold it.</summary>
    public TemplateScope? Include(RowFacts row) => row.Included is { } number && TemplateDefinition.Find(number) is { } included
        ? new TemplateScope(included, row.Statements.OfType<ParameterBinding>().GroupBy(binding => binding.Parameter)
            .ToDictionary(group => group.Key, group => Resolve(group.First().Codes), StringComparer.Ordinal))
        : null;
}
