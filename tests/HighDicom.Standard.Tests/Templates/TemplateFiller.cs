using System.Reflection;
using HighDicom.Templates;

namespace HighDicom.Standard.Tests.Templates;

/// <summary>Calls what a template requires on its builder: mandatory rows, and one of those of which one is required; and so on below.</summary>
internal sealed class TemplateFiller
{
    private static readonly MethodInfo AdderOf = typeof(TemplateFiller).GetMethod(nameof(Adder), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private delegate object ByReference(params ReadOnlySpan<uint> identifier);

    /// <summary>The methods that were called, by the builder's type.</summary>
    public List<MethodInfo> Called { get; } = [];

    /// <summary>The type with builder and reader of a template.</summary>
    public static Type TypeOf(TemplateDefinition template) => typeof(TemplateDefinition).Assembly.GetType("HighDicom.Templates.Tid" + template.Identifier, throwOnError: true)!;

    /// <summary>A builder with what is required.</summary>
    public TemplateBuilder Builder(TemplateDefinition template)
    {
        ConstructorInfo constructor = TypeOf(template).GetNestedType("Builder")!.GetConstructors().Single();
        object?[] arguments = [.. constructor.GetParameters().Select(parameter => SampleArguments.Of(parameter, template.Rows[0]))];
        TemplateBuilder builder = (TemplateBuilder)constructor.Invoke(arguments);
        Fill(builder);
        return builder;
    }

    private void Fill(TemplateBuilder builder)
    {
        TemplateDefinition template = TemplateOf(builder.GetType());
        Dictionary<MethodInfo, TemplateRow> rows = builder.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == builder.GetType()).ToDictionary(method => method, method => DocumentedRows.Of(method, template));
        RequiredRows required = new(template, rows.Values);
        foreach ((MethodInfo method, TemplateRow row) in rows)
        {
            if (required.Take(row))
            {
                int before = Called.Count;
                Call(builder, method, row);

                // A template of optional rows alone leaves nothing behind.
                if (row.IncludedTemplate is not { } included || Called.Count > before || TemplateDefinition.Find(included)!.Rows.Count(top => top.Level == 0) == 1)
                {
                    Called.Add(method);
                }
            }
        }
    }

    private void Call(TemplateBuilder builder, MethodInfo method, TemplateRow row)
    {
        if (row.IsByReference)
        {
            method.CreateDelegate<ByReference>(builder)([1, 1]);
            return;
        }

        TemplateRow described = row.IncludedTemplate is { } included ? TemplateDefinition.Find(included)!.Rows[0] : row;
        method.Invoke(builder, [.. method.GetParameters().Select(parameter => Argument(parameter, described))]);
    }

    private object? Argument(ParameterInfo parameter, TemplateRow row) =>
        parameter.ParameterType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Action<>)
            ? AdderOf.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(this, [])
            : SampleArguments.Of(parameter, row);

    private Action<T> Adder<T>()
        where T : TemplateBuilder => Fill;

    private static TemplateDefinition TemplateOf(Type builder)
    {
        Type type = builder;
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return (TemplateDefinition)type.GetProperty("Definition")!.GetValue(null)!;
    }
}
