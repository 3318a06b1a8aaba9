using System.Reflection;
using System.Runtime.CompilerServices;

namespace HighDicom.Dicom.Tests.Api;

/// <summary>Writes public types and members in the line forms of the listing.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Members(Type type) => type.IsEnum
        ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"  enum {field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}")
        : type.GetMembers(Declared).Where(IsVisible).Select(Line).OfType<string>().Select(line => "  " + line);

    public static string Head(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : "class";
        string modifiers = type.IsClass ? type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "" : "";
        List<string> bases = [];
        if (type.IsEnum)
        {
            bases.Add("int");
        }
        else
        {
            if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            {
                bases.Add(TypeText.Name(parent));
            }

            bases.AddRange(type.GetInterfaces().Select(TypeText.Name).Order(StringComparer.Ordinal));
        }

        string tail = bases.Count > 0 ? " : " + string.Join(", ", bases) : "";
        return $"type public {modifiers}{kind} {TypeText.Name(type)}{tail}{TypeText.Constraints(type.GetGenericArguments())}";
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal),
        MethodBase method => IsVisible(method),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: true } => null,
        ConstructorInfo constructor => $"ctor {Access(constructor)} ({Parameters(constructor)})",
        MethodInfo { IsSpecialName: true } method => $"operator public static {TypeText.Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        MethodInfo method => $"method {Access(method)} {Modifiers(method)}{TypeText.Name(method.ReturnType)} {MethodName(method)}({Parameters(method)}){TypeText.Constraints(method.GetGenericArguments())}",
        FieldInfo { IsLiteral: true } field => $"const {(field.IsPublic ? "public" : "protected")} {TypeText.Name(field.FieldType)} {field.Name} = {TypeText.Value(field.GetRawConstantValue())}",
        FieldInfo field => $"field {(field.IsPublic ? "public" : "protected")} {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeText.Name(field.FieldType)} {field.Name}",
        PropertyInfo property => Property(property),
        _ => null,
    };

    private static string Property(PropertyInfo property)
    {
        MethodInfo? get = property.GetMethod is { } getter && IsVisible(getter) ? getter : null;
        MethodInfo? set = property.SetMethod is { } setter && IsVisible(setter) ? setter : null;
        MethodInfo first = get is null || (set is { IsPublic: true } && !get.IsPublic) ? set! : get;
        string name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(get!)}]" : property.Name;
        string getText = get is null ? "" : "get; ";
        string setText = set is null ? "" : (set.IsPublic == first.IsPublic ? "" : "protected ") + "set; ";
        string obsolete = property.GetCustomAttribute<ObsoleteAttribute>() is null ? "" : " [Obsolete]";
        return $"property {Access(first)} {Modifiers(first)}{TypeText.Name(property.PropertyType)} {name} {{ {getText}{setText}}}{obsolete}";
    }

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static " :
        method.DeclaringType!.IsInterface ? "" :
        method.IsAbstract ? "abstract " :
        method.GetBaseDefinition() != method ? "override " :
        method is { IsVirtual: true, IsFinal: false } ? "virtual " :
        "";

    private static string MethodName(MethodInfo method) =>
        method.IsGenericMethod ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : method.Name;

    private static string Parameters(MethodBase method)
    {
        bool isExtension = method.IsDefined(typeof(ExtensionAttribute), false);
        return string.Join(", ", method.GetParameters().Select((parameter, index) =>
            (isExtension && index == 0 ? "this " : "") +
            (parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "") +
            (parameter.IsOut ? "out " : "") +
            $"{TypeText.Name(parameter.ParameterType)} {parameter.Name}" +
            (parameter.HasDefaultValue ? " = " + TypeText.Value(parameter.RawDefaultValue) : "")));
    }
}
